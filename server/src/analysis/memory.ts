/** What earlier analyses of one document found, kept by content. Hold one for each open document. */
export class AnalysisMemory {}
