import { wordSet } from './word-set';

// Provenance: general knowledge.

/**
 * Lower-case words that never are or begin a name, however they are printed: determiners, pronouns,
 * prepositions, conjunctions, auxiliaries, and adverbs that open sentences in news.
 */
export const FUNCTION_WORDS = wordSet(`
  a an the this that these those some any each every all both either neither no none another such many much more
  most several few fewer other others own same different various one two three four five six seven eight nine ten
  i me my mine we us our ours you your yours he him his she her hers it its they them their theirs who whom whose
  what which when where why how there here someone everyone anyone nobody nothing something everything anything
  of in on at by to from for with without within into onto upon over under above below between among amid against
  about across after before behind beside besides beyond during despite except inside outside like near off out
  past per since through throughout till until toward towards up down via versus than as regarding concerning
  and or but nor so yet if unless although though because while whereas whether once lest
  is are was were be been being am do does did done doing have has had having will would shall should can could
  may might must ought let lets not never only also too very just still even again then thus hence therefore
  however meanwhile moreover furthermore nevertheless nonetheless instead otherwise indeed perhaps maybe yes
  now today tomorrow yesterday tonight later earlier recently currently previously finally eventually initially
  first second third last next lastly firstly secondly additionally similarly overall according based given
  following amidst alongside around almost nearly about apart aside away back further ahead already always often
  sometimes usually generally especially particularly mostly mainly largely partly certainly clearly obviously
  apparently reportedly allegedly unfortunately fortunately hopefully surely simply actually really quite rather
  ever else elsewhere everywhere nowhere ago long soon afterwards afterward thereafter notably specifically
  please thank thanks hello welcome dear okay ok oh ah well hey sorry bad
  it's that's he's she's there's what's who's let's don't doesn't didn't can't won't wouldn't couldn't shouldn't
  isn't aren't wasn't weren't haven't hasn't hadn't i'm i've i'll i'd we're we've we'll we'd they're they've
  they'll they'd you're you've you'll you'd he'll he'd she'll she'd it'll
  read click watch see updated update story photo file image video caption editor source share advertisement
  asked speaking talking according say says said told added noting citing quoting
  former late ex- top senior local under plus minus
`);

/**
 * Lower-case adjectives and nouns that open a sentence before a name but are not part of it ("Former",
 * "Veteran").
 */
export const OPENERS = wordSet(`
  former late acting senior top veteran local ex fellow incumbent outgoing incoming newly then current ousted
  new old young big small good great jailed exiled embattled famous renowned legendary retired british-born sources officials police critics
  opposition rebels troops soldiers residents witnesses lawmakers analysts experts investors supporters
  protesters demonstrators doctors scientists researchers students authorities leaders members
  men women people children players workers farmers visitors
`);
