import type { FacetWords } from './facets.ts'

export const SWEDISH: FacetWords = {
  recall: `vad vem var vilken vilket vilka när heter namn nämn* räkna_upp lista begrepp årtal fakta hur_många ett_ord enordssvar
    kort_svar slutna stängd* läxförhör förhör* glos* kör unisont ramsa minns definition quiz huvudstad`,
  reason: `varför därför eftersom för_att anledning* motiver* förklar* bevis* belägg* hur_vet_du vad_får_dig övertyg* tänk* tror
    resoner* slutsats* argument* påstå* hypotes* förutsäg* berätta_mer utveckla stöd_i kommer_det_sig menar`,
  answer: `svar* besvara* fråg* frågar frågade`,
  'waiting-time': `vänt* vänta väntetid paus* sekund* direkt genast omedelbart betänketid tänketid innan_någon fyller_i tystnad`,
  hands: `hand händer handuppräckning räck* uppräckt* upp_handen glasspinn* slump* frivillig* första_handen samma_hand samma_elever
    rad raden längst_fram ropa* fördela* ordet`,
  tell: `berättar själv_svaret svarar_själv eller_hur inte_sant visst avslöja* säger_svaret fyller_i omformuler* ger_svaret gav_svaret
    svarade_själv själv`,
  model: `modell* visar visade demonstr* exempel genomgång* tänker_högt högt tavlan dokumentkamera* steg_för_steg gemensamt medvetet
    min_tur titta_på`,
  praise: `bra jättebra toppen fint fin fina duktig* kanon perfekt härlig* snygg* bravo beröm* berömmer stjärn* klistermärk*
    applåd* kämpat super underbar* strålande braigt kul`,
  mark: `rätt fel bock* kryss* rätta* poäng* betyg* prov* provet tumme* facit resultat stämpl* godkän* diagnos test* röd_penna`,
  comment: `kommentar* återkoppl* feedback respons* nästa_steg utveckl* två_stjärnor önskan post-it lapp* marginal* tips`,
  rework: `ändra* skriver_om skrev_om gör_om gjorde_om sudda* bearbeta* förbättra* korriger* rätta* la_till lade_till nytt_utkast utkast*
    stryk* strök bytte byter redigera* igen ny_version`,
  intention: `lärandemål* mål målet syfte* lektionsmål* kunskapskrav* kriteri* betygskriteri* lära_sig lär_sig vad_lektionen matris*
    lektionens dagens_mål planering*`,
  copy: `kopier* skriver_av skrev_av skriva_av avskrift av_från_tavlan från_tavlan bildspel* powerpoint* anteckn* härma* instruktion*
    steg recept* upprepa* följer följa följde`,
  sheet: `arbetsblad* *blad stencil* arbetsbok* lucktext* luck* ifyll* fyll* ruta rutor sida sidan sidorna lärobok* övning* uppgift_1
    kapitel* frågor_1 mall* häfte* kopia identisk* samma_blad para_ihop ringa_in tabell* räkneuppgifter`,
  open: `välj* valde valfri* val egen eget egna bestäm* design* uppfinn* hitta_på olika skapa* alternativ* öppen öppna öppet på_sitt_sätt
    inget_rätt planera* flera_sätt mottagare problem* föreslå*`,
  discuss: `diskut* diskussion* debatt* samtal* pratar prata pratade överens håller_med åsikt* försvara* ring ringen cirkel*
    varandra bygger_vidare tala`,
  device: `dator* datorn* chromebook* ipad* surfplatt* platta plattan plattor mobil* telefon* skärm* ladd* batteri* logga* inlogg*
    lösenord* wifi nätet nätverk* internet uppdater* app appen appar webb* hemsid* youtube spel spelar spelade flik* hörlurar
    film klipp digital* sladd* uppkoppl* google classroom`,
  split: `grupp* par paret gruppen delar_upp delade_upp var_sin varsin en_skriver en_skrev de_andra övriga resten ensam_om gör_allt gjorde_allt
    tittar_på tittade_på tre_andra två_andra fyra affisch* sekreterare uppdel* en_elev bytte_aldrig`,
  roles: `roll* läsare ordförande tidtagare rapportör kort korten del delar bit bitar pussel expert* information behövde behöver
    tillsammans läste_upp bara_en ingen_kunde hörn* ledtråd*`,
  queue: `kö kön köar köade står_i fröken magistern lov får_jag är_det_rätt blev_det_rätt klar klara färdig* fastnat fast väntar väntade
    väntan katedern handen_uppe fram_till kommer_fram visa_upp hjälp vad_ska vad_gör_vi nu_då`,
  help: `assistent* resurs* vuxen vuxna hjälp* gav_henne gav_honom skrev_åt skriver_åt gör_åt åt_eleven åt_henne åt_honom pekar pekade
    ledtråd* meningsstart* stöd* tog_pennan satt_bredvid ger_svaret`,
  resource: `vägg* väggen affisch* tallinje* ordlist* lexikon lathund* ordbok* ordbank* hundraruta* kuber klossar hylla* skåp* hämta*
    slår_upp slog_upp plansch* bildstöd material* linjal* begreppslist* formelsamling* tiobas* letade letar`,
  peer: `kamrat* bänkgranne* granne* kompis* klasskamrat* kompisrespons par paren partner* bredvid visade_för sa_till byter bytte varandra
    varandras annan_elev en_annan`,
  time: `minut* samling* mattan plocka* dela_ut delade_ut delas_ut genomgång* lyssna* introduktion* börja* start* startade klockan
    närvaro* upprop* tills kom_igång igång sen försen* ställa övergång* städa* rast* innan_de färdigt uppstart`,
  everyone: `miniwhiteboard* whiteboard* hela_klassen alla samtliga exit* exitbiljett* röst* håller_upp höll_upp visar_alla skannar
    läser_av stämmer_av avstämning* tar_om tog_om går_tillbaka gick_tillbaka fingrar mentimeter delade_in sorter* stannade`,
  write: `skriv* skrev mening* text* stycke* brev* bok boken böcker penna pennor berättels* uppsats* dikt* dagbok* loggbok*`,
  read: `läs* läste sida bok* roman* artikel* kapitel* högläs* bibliotek*`,
  number: `tal talet siffr* räkn* addition* subtrahera* multipl* division* bråk* ekvation* graf* vinkl* mät* procent* algebra* matte* matematik* area
    miniräknare*`,
  play: `lek* leker ritar kladda* skratta* fniss* fotboll* fest helgen fönstret prata_om pratar_om pratade_om kasta* sover skojar
    stör* vandra* tramsa*`,
  alone: `ensam* själv* självständig* enskil* på_egen utan_att_fråga utan_hjälp fortsatte på_eget_initiativ eget_initiativ`,
  rules: `regel* regler* tillsägelse* tyst_i uppför* varning* ljudnivå* klappar säger_till signal* ordning*`,
  room: `lampa* lampor varmt kallt fönster* stol* bänk* dörr* brandlarm* ventil* projektor* trasig* grader`,
  care: `gråt* ledsen kram* tröst* hälsa* leende log plåster`,
  vocabulary: `ord ordet orden begrepp* betyd* ordförråd* stava* uttal* definition* synonym*`,
  level: `lätt lättare svår* svårare utman* extra* nivå* anpass* klar_först klara_först tidigt samma_uppgift olika_nivå`,
  mistake: `fel felet misstag* missuppfatt* felaktig* tokigt blandade hitta_felet`,
  home: `hem hemma läxa* läxor förälder* mamma pappa familj* affär* jobb* kommun* verklig* museum`,
  sense: `bild* foto* diagram* rita* ritning* karta* film* bygg* modell* klipp* klistra* lim* papper*`,
  move: `går gick rör_sig cirkuler* stod står runt bord bordet borden satte_sig hörn*`,
  silence: `tyst* tystnad ingen inget inte_ett sade_inget sa_inget aldrig utan_ord inga`,
}
