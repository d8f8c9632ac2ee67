import type { Rule } from '../rule.ts'

const taste = (say: string, where: Omit<Rule, 'family' | 'say'> = {}): Rule => ({
  family: 'taste',
  say,
  cased: true,
  ...where,
})

export const tasteRules: readonly Rule[] = [
  taste(
    `jag (?:gillar|gillade|gilla|tycker|tyckte|tror|trodde|tänker|tänkte|känner|kände|upplever|upplevde|älskar|älskade|hatar|hatade|ogillar|ogillade|föredrar|anser|ansåg|menar|misstänker|misstänkte|antar|antog|gissar|gissade|anar|anade|saknar|saknade|önskar|önskade|hoppas|hoppades|njöt|njuter|uppskattar|uppskattade|beundrar|beundrade|imponerades|imponeras|förvånades|förvånas|fascinerades|fascineras|slogs av|slås av|fastnade för|störde mig|stör mig|irriterade mig|irriterades|undrade varför|blev|är så|är imponerad|är förvånad|är tveksam|är osäker|är kluven|är orolig|var imponerad|var tveksam|reagerar|reagerade|vill tro|kan tycka|skulle säga|skulle vilja påstå|måste säga|får (?:känslan|intrycket|en känsla)|fick (?:känslan|intrycket|en känsla)|lärde mig|minns|håller med|tvivlar|kom att tänka|ryser|rös|lider|gladdes|gläds|tvekar), jag blev (?:\\p{L}+ )?(?:förvånad|imponerad|glad|ledsen|besviken|trött|rörd|inspirerad|överraskad|orolig|irriterad|nyfiken|uttråkad|tagen|berörd), tycker jag, tyckte jag, tror jag, känner jag, upplever jag, anser jag, gillar jag, älskar jag, saknade jag, saknar jag, känns det som, kändes det som, i min klass, i min egen klass, i mitt klassrum, i mina klasser, på mina lektioner, hos mig, hos oss, på min skola, på vår skola, på vårt sätt, vi brukar, jag brukar, vi gör alltid, vi på vår skola, mina elever, våra elever, min klass, min egen klass, som lärare, som förälder, som matematiker, min favorit*, favorit, favoriten, favoritstund, favoritmoment, för egen del, för min del, personligen, enligt mig, enligt min mening, i mitt tycke, i mina ögon, min (?:uppfattning|känsla|åsikt|upplevelse|tolkning|tanke|gissning|spontana|magkänsla|reflektion|smak|erfarenhet), mitt intryck, min stil, inte min grej, inte min stil, inte i min smak, inte riktigt min, inte min kopp te, min kopp te, tilltalade mig, tilltalar mig, imponerade på mig, störde mig, stör mig, förvånade mig, förvånar mig, slog mig, gladde mig, gjorde mig, berörde mig, oroar mig, oroade mig, irriterade mig, gav mig gåshud, gåshud, kul att, roligt att, härligt att, skönt att, fint att, trevligt att, intressant att, tråkigt att, synd att, sorgligt att, tyvärr, dessvärre, lyckligtvis, vad (?:kul|roligt|fint|härligt|trevligt|synd|tråkigt|gulligt|mysigt|skönt|bra|duktiga|snällt), så (?:fint|härligt|gulligt|mysigt|kul|roligt|himla|otroligt)|så bra, älskar, gillar, gillade, wow, oj vad, usch, blä, jippi, ljuvligt, det känns, det kändes, ärligt talat, om jag får säga`,
    {
      notAfter: 'sa, de, hon, han, eleverna, barnen, pojken, flickan, läraren, alla, som, klassen',
      notBefore: 'på (?:tyget|pulsen|elementet|bordet|koppen|ytan)',
    },
  ),
  taste('för mig', { atStart: true }),
  taste('för mig', {
    onlyBefore: 'var, är, blev, kändes, personligen, som',
    notBefore: 'var (?:plats|stol)*',
  }),
]
