import { wordSet } from './word-set';

// Provenance: general knowledge.

/** Nouns that end the name of a place or of a building ("… River", "… Airport"). Lower case. */
export const PLACE_HEADS = wordSet(`
  river creek lake sea ocean bay gulf strait straits channel canal island islands isle isles archipelago peninsula
  cape coast beach desert mountain mountains mount hill hills valley canyon plateau plain plains glacier forest
  falls volcano reef lagoon delta basin oasis highlands heights
  province prefecture state county district region territory oblast governorate municipality township village
  town city borough commune ward suburb
  road street avenue boulevard lane highway freeway expressway motorway route bridge tunnel square plaza
  park garden gardens zoo airport airfield station terminal port harbour harbor dam mine reserve
  stadium arena oval racecourse speedway circuit hall palace castle fort fortress tower temple shrine mosque
  cathedral basilica abbey monastery museum gallery library theatre theater cinema hospital clinic hotel
  prison jail penitentiary cemetery monument memorial base camp barracks shipyard
  centre center mall market zone corridor ridge crossing
`);

/** The place heads that come before the name: "Lake …", "Mount …". Lower case, without the dot. */
export const LEADING_PLACE_HEADS = wordSet(
  'lake mount mt cape fort port gulf bay camp isle st saint san santa río rio el los las',
);

/** Heads that only make a place after a name, since ordinary words also precede them. Lower case. */
export const WEAK_PLACE_HEADS = wordSet(`
  state city region centre center market hall reserve base camp mine port station plain circuit memorial monument
  library gallery theatre theater cinema zone coast corridor crossing town village ward forest garden gardens
  channel square mount cape park
`);

/**
 * Compass points before a place's name: "northern …" is not part of it, "North …" with a capital is. Lower
 * case.
 */
export const COMPASS = wordSet(`
  north south east west central northern southern eastern western northeast northwest southeast southwest
  north-east north-west south-east south-west northeastern northwestern southeastern southwestern upper lower
  greater inner outer mid new
`);
