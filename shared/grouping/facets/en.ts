import type { FacetWords } from './facets.ts'

export const ENGLISH: FacetWords = {
  recall: `what who where which when name named naming names list listed recall recite recited quiz*
    define definition fact facts date dates how_many one_word one-word single_word short_answer closed
    chant* chorus choral term remember remembered flashcard* label identify quick-fire`,
  reason: `why because reason* justif* explain* explanation* evidence prove* proof convinc* how_do_you_know
    makes_you_say so_what back_it_up think thinks thought predict* hypothes* infer* conclu* argument
    claim* support* explain_why how_come tell_me_more say_more higher-order deeper therefore`,
  answer: `answer* repl* respond* response* question* ask asks asked asking`,
  'waiting-time': `wait wait-time waits waited pause* second seconds straight_away straightaway immediately
    before_anyone no_pause at_once moved_on finish_the_sentence think_time thinking_time silence`,
  hands: `hand hands hands-up hands_up raise* volunteer* cold-call* cold_call* called_on call_on lolly lollipop sticks
    random* same_hand first_hand first row front seats pick picked calling_out shouted_out called_out no-hands`,
  tell: `tells told isn't_it doesn't_it aren't_they don't_we right yeah gave gives reveal* supplied finishes
    finished_the rephras* answered_it herself himself own_question so_it's that's remember let_me explained_again`,
  model: `model* demonstrat* visualiser visualizer show_me showed shows think-aloud aloud worked_example example examples
    live on_purpose deliberate* i_think i'm_stuck watch_me my_turn our_turn step_by_step under_the_camera board rubbed thinking_aloud`,
  praise: `good great excellent well_done brilliant lovely nice beautiful fantastic super perfect amazing awesome
    wonderful wow clap* applause praise* reward* sticker* star stars house_point* points merit* neat tidy effort smiley
    superb gorgeous terrific proud keep_it_up nailed good_job nice_work tidily presentation stamp* fab`,
  mark: `tick* cross* mark* score* grade* correct* right wrong out_of thumb* stamp* red_pen answers_read self-mark*
    self-assess* percent result* total test* tested level yes no check_it results`,
  comment: `comment* feedback next_step next_steps target* improve* improvement margin sticky post-it
    two_stars wish ebi www purple_pen green_pen verbal`,
  rework: `rewr* redraft* redo redid redone redrew edit* rub* crossed_out erase* changed change changes fix* correct*
    improv* version second_version again added adds add draft* tried_again re-* revis* deleted replaced cut compared recheck* started_again`,
  intention: `learning intention* objective* goal goals criteria criterion success rubric aim lesson_about what_are_you_learning
    what_were_they_learning purpose what_it's_for learning_about lesson wagoll today's outcome* title headed lesson_was_for`,
  copy: `cop* slide* dictat* trac* underlin* line_by_line follow* steps step notes off_the_board from_the_board
    transcrib* handwriting repeat* repeated same_words write_this recipe method procedure instruction* tutorial`,
  sheet: `sheet* worksheet* fill* gap gaps blank* box boxes template* cloze missing exercise* page* textbook identical printed
    label* complete* twenty questions same_sheet table columns rows true_or_false multiple_choice match* workbook* word_bank
    frame scaffold* booklet* packet* handout* cut_and_stick colour* coloring`,
  open: `choose* chose choice* choosing own decide* decision* design* invent* different imagine* create* creat* option* own_way
    no_right anyone_else open open-ended any pick* picked another_way ways make_up plan* problem* which_would real
    audience brief`,
  discuss: `argu* debat* discuss* agree* disagree* opinion* defend* circle talk* conversation* turn_and_talk talking dialogue
    each_other to_each_other said_to builds_on joined responded voice*`,
  device: `laptop* ipad* tablet* phone* mobile screen* computer* chromebook* charg* battery login* log logged logging password* wifi
    wi-fi internet online download* updat* app apps website* site tab tabs game games cable* headphone* video* youtube
    chess scroll* snap* tiktok instagram mouse keyboard device* software printer* google file* loading crashed offline browser
    platform code typed tech connection frozen`,
  split: `group groups pair pairs each one_wrote one_writes one_student one_person others other_two other_three the_rest the_others
    did_all all_the_work shared_out split* divid* watched watching between_them leader one_did nobody_else scribe own_part
    never_swapped table trio trios four three partner left swap* poster group_of copied_from`,
  roles: `role* reader* checker* reporter* timekeeper* recorder* card cards part parts piece* jigsaw expert* information_gap only_one
    needed need needs each_had each_holds holds held read_out instructions described back_to_back together spokesperson
    everybody_had nobody_could none_of_them`,
  queue: `queue* line lined line_up miss sir teacher's_desk permission is_it_right is_this_right finished stuck waiting waited
    hand_up up_to show_the came_up done i've_done i'm_done what_do_i_do what_do_we_do what_now what_next can_i help_me sat follow_the_teacher
    approval looked_at_the_teacher came_to ask_the_teacher for_her for_him`,
  help: `assistant* aide adult* help* gave_her gave_him gave_them sentence_starter hand_over_hand wrote_for wrote_it did_it_for
    took_the_pen took_his took_her for_them for_him for_her prompt* hint* starter starters read_it_to pointed spelled show_them next_step stuck
    sat_with sat_beside sat_next support*`,
  resource: `wall display* chart* mat mats number_line dictionary dictionaries thesaurus poster* word_bank word_mat hundred_square
    grid cubes counters tray shelf tool* fetched looked_up look_up glossary glossaries reference working_wall prompt_card
    cupboard atlas ruler formula knowledge_organiser checked_the help_yourself notes_page found mat vocabulary_list
    manipulatives blocks anchor`,
  peer: `partner* neighbour* neighbor* friend* classmate* peer* pair pairs swapped swap next_to one_said other_said said_to_the
    showed_her showed_him told_her told_him buddy elbow looked_over another_student another_child to_his to_her table_mate together
    partner's each_other beside`,
  time: `minute minutes minutes_in carpet settl* register roll handing_out giving_out gave_out listening listened input introduc*
    introduction start starts started begin* began until tidy* ready transition* late delay* first_word hand_out handed_out
    pack* packing hour clock bell explanation sat_and o'clock setting_up organis* am pm`,
  everyone: `whiteboard* whole_class everyone everybody all exit slip ticket hinge vote* show_of cards_up scan* regroup* re-teach* retaught
    reteach* those_who looked_at_all looked_round all_boards show_me fingers abcd poll* adjust* then_worked stay_with back_to went_back
    stopped_the_class sorted stand piles stopped check* changed_the`,
  write: `writ* wrote sentence* paragraph* letter* story stories essay* text* draft* pencil* pen pens book books journal* report
    diary poem* opening`,
  read: `read reads reading passage* chapter* novel* article* page* aloud library comprehension extract*`,
  number: `number* sum sums add subtract* multipl* divid* fraction* equation* graph* angle* measur* count* decimal* ratio*
    percent* algebra calculat* maths math area`,
  play: `play* doodl* chat* laugh* giggl* football party weekend head_down window gossip joke* fidget* threw throw* spinning
    sleeping asleep off-topic lunch tapping messing birthday poking drew draw drawing silly`,
  alone: `alone individual* independent* by_themselves by_himself by_herself own_work on_their_own himself herself without_asking
    nobody_told unprompted without_being without_help carried_on kept_going self`,
  rules: `rule* behav* warning* detention sent_out shout* noise countdown signal clap line_up consequence* sanction* uniform
    late_slip names_on rais* calm*`,
  room: `light* fan heat* hot cold window* chair* desk* seat* door noise fire bell drill degrees projector broken
    temperature blinds`,
  care: `cry* cried upset hug* comfort* sofa friend* kind sorry plaster* hurt greet* smiled welcome* feelings`,
  vocabulary: `word words vocabulary mean means meaning definition* spell* term* key_word keyword* language phrase* glossary
    synonym* pronounc*`,
  level: `easy easier hard harder challeng* extension* version* level* finished_first finished_early early support* extra
    higher lower mild spicy differentiat* all_the_same same_task same_for chilli must_should`,
  mistake: `mistake* error* wrong misread* mixed_up misconception* slip incorrect upside_down bug* spot* not_quite problem
    what's_wrong instead`,
  home: `home homework parent* mum dad family nan grand* weekend shop* job* community real_life visitor* town museum council`,
  sense: `picture* photo* diagram* draw* sketch* map* film video image* object* touch* smell* sound* model build* built colour*
    cut stick* paper`,
  move: `walk* went moved moving circulat* stood stand stands sat came around table tables round visited desk_to_desk knelt
    corner`,
  silence: `silen* quiet* nobody no_one no-one nothing none spoke without_talking did_not didn't never still minutes_passed
    no_talking say_anything`,
}
