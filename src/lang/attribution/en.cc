#include "lang/attribution/all.h"

namespace onrecord::attribution {
namespace {

constexpr std::string_view participles[] = {
    "saying",        "telling",       "adding",         "asking",         "arguing",
    "noting",        "explaining",    "stating",        "writing",        "tweeting",
    "announcing",    "continuing",    "replying",       "responding",     "answering",
    "declaring",     "suggesting",    "claiming",       "insisting",      "warning",
    "acknowledging", "recalling",     "remarking",      "concluding",     "asserting",
    "contending",    "alleging",      "admitting",      "conceding",      "confirming",
    "denying",       "complaining",   "joking",         "quipping",       "vowing",
    "pledging",      "promising",     "urging",         "reiterating",    "repeating",
    "stressing",     "emphasizing",   "emphasising",    "observing",      "commenting",
    "predicting",    "boasting",      "lamenting",      "shouting",       "yelling",
    "exclaiming",    "echoing",       "reminding",      "assuring",       "informing",
    "cautioning",    "countering",    "musing",         "proclaiming",    "testifying",
    "maintaining",   "retorting",     "opining",        "recounting",     "positing",
    "revealing",     "estimating",    "speculating",    "agreing",        "posting",
    "elaborating",   "stipulating",   "hinting",        "signaling",      "advising",
    "pleading",      "hypothesizing", "fuming",         "gushing",        "marveling",
    "whispering",    "muttering",     "interjecting",   "deadpanning",    "volunteering",
    "relating",      "disclosing",    "reporting",      "retweeting",     "emailing",
    "texting",       "blogging",      "pointing",       "calling",        "accusing",
    "criticizing",   "criticising",   "praising",       "attacking",      "blaming",
    "dismissing",    "denouncing",    "condemning",     "mocking",        "slamming",
    "blasting",      "decrying",      "questioning",    "defending",      "touting",
    "hailing",       "deriding",      "dubbing",        "labeling",       "branding",
    "likening",      "comparing",     "characterizing", "characterising", "describing",
    "portraying",    "referring",     "citing",         "offering",       "reading",
    "endorsing",     "welcoming",     "greeting",       "charging",       "railing",
    "challenging",   "rejecting",     "voicing",        "mentioning",     "ripping",
    "snapping",      "thanking",      "beginning",      "expressing",     "issuing",
    "publishing",    "demanding",     "proposing",      "thundering",     "requesting",
    "bemoaning",     "ridiculing",    "lashing",        "casting",        "putting",
    "summing",       "ruling",        "speaking",       "invoking",       "appealing",
    "lambasting",    "chiding",       "scolding",       "crediting",      "saluting",
    "lampooning",    "quoting",       "crying",         "sighing",        "laughing",
    "chanting",      "screaming",     "singing",
};

constexpr std::string_view quoting_verbs[] = {
    "accused",        "accuses",       "accusing",       "agree",         "agreed",
    "agreeing",       "agrees",        "appealed",       "appealing",     "appeals",
    "attacked",       "attacking",     "attacks",        "began",         "beginning",
    "begins",         "bemoaned",      "bemoaning",      "bemoans",       "blamed",
    "blames",         "blaming",       "blasted",        "blasting",      "blasts",
    "branded",        "branding",      "brands",         "called",        "calling",
    "calls",          "cast",          "casting",        "casts",         "challenged",
    "challenges",     "challenging",   "chanted",        "chanting",      "chants",
    "characterised",  "characterises", "characterising", "characterized", "characterizes",
    "characterizing", "charged",       "charges",        "charging",      "chided",
    "chides",         "chiding",       "cited",          "cites",         "citing",
    "compared",       "compares",      "comparing",      "condemned",     "condemning",
    "condemns",       "credited",      "crediting",      "credits",       "cried",
    "cries",          "criticised",    "criticises",     "criticising",   "criticized",
    "criticizes",     "criticizing",   "crying",         "decried",       "decries",
    "decrying",       "defended",      "defending",      "defends",       "demanded",
    "demanding",      "demands",       "denounced",      "denounces",     "denouncing",
    "derided",        "derides",       "deriding",       "described",     "describes",
    "describing",     "dismissed",     "dismisses",      "dismissing",    "dubbed",
    "dubbing",        "dubs",          "endorsed",       "endorses",      "endorsing",
    "estimated",      "estimates",     "expressed",      "expresses",     "expressing",
    "greeted",        "greeting",      "greets",         "hailed",        "hailing",
    "hails",          "invoked",       "invokes",        "invoking",      "issued",
    "issues",         "issuing",       "labeled",        "labeling",      "labels",
    "lambasted",      "lambastes",     "lambasting",     "lampooned",     "lampooning",
    "lampoons",       "lashed",        "lashes",         "lashing",       "laughed",
    "laughing",       "laughs",        "likened",        "likening",      "likens",
    "mentioned",      "mentioning",    "mentions",       "mocked",        "mocking",
    "mocks",          "offered",       "offering",       "offers",        "pleaded",
    "pleads",         "portrayed",     "portraying",     "portrays",      "praised",
    "praises",        "praising",      "proposed",       "proposes",      "proposing",
    "published",      "publishes",     "publishing",     "put",           "puts",
    "putting",        "questioned",    "questioning",    "questions",     "quoted",
    "quotes",         "quoting",       "railed",         "railing",       "rails",
    "read",           "reading",       "reads",          "referred",      "referring",
    "refers",         "rejected",      "rejecting",      "rejects",       "reported",
    "reporting",      "reports",       "requested",      "requesting",    "requests",
    "ridiculed",      "ridicules",     "ridiculing",     "ripped",        "ripping",
    "rips",           "ruled",         "rules",          "ruling",        "saluted",
    "salutes",        "saluting",      "sang",           "scolded",       "scolding",
    "scolds",         "screamed",      "screaming",      "screams",       "sighed",
    "sighing",        "sighs",         "signaled",       "signals",       "singing",
    "sings",          "slammed",       "slamming",       "slams",         "snapped",
    "snapping",       "snaps",         "speaking",       "speaks",        "spoke",
    "summed",         "summing",       "sums",           "thanked",       "thanking",
    "thanks",         "thundered",     "thundering",     "thunders",      "touted",
    "touting",        "touts",         "voiced",         "voices",        "voicing",
    "welcomed",       "welcomes",      "welcoming",
};

constexpr std::string_view addressing_verbs[] = {
    "tell",   "tells",   "told",    "telling",  "remind", "reminds", "reminded", "reminding",
    "assure", "assures", "assured", "assuring", "inform", "informs", "informed", "informing",
    "ask",    "asks",    "asked",   "asking",   "warn",   "warns",   "warned",   "warning",
    "advise", "advises", "advised", "advising", "urge",   "urges",   "urged",    "urging",
};

constexpr std::string_view plain_verbs[] = {
    "said",
    "says",
    "say",
    "told",
};

constexpr std::string_view clause_verbs[] = {
    "add",        "added",      "adding",     "adds",      "answered",   "answers",   "asserted",
    "asserts",    "claim",      "claims",     "commented", "commenting", "comments",  "concludes",
    "continued",  "continues",  "continuing", "declared",  "declares",   "declaring", "discloses",
    "echoed",     "echoes",     "emailed",    "emails",    "hints",      "maintain",  "maintained",
    "maintains",  "note",       "notes",      "points",    "posting",    "posts",     "predict",
    "proclaimed", "proclaims",  "remarked",   "remarks",   "repeats",    "replied",   "replies",
    "responded",  "responding", "responds",   "reveals",   "shouted",    "shouting",  "shouts",
    "signals",    "state",      "stated",     "states",    "stating",    "texted",    "texts",
    "tweeted",    "tweets",     "writes",     "writing",   "wrote",
};

constexpr std::string_view directive_verbs[] = {
    "advise",     "advised",     "advises",     "advising",   "ask",      "asked",    "asking",
    "asks",       "claim",       "claimed",     "claiming",   "claims",   "offered",  "offering",
    "offers",     "pledge",      "pledged",     "pledges",    "pledging", "promise",  "promised",
    "promises",   "promising",   "recommended", "recommends", "remind",   "reminded", "reminding",
    "reminds",    "said",        "says",        "tell",       "telling",  "tells",    "threaten",
    "threatened", "threatening", "threatens",   "told",       "urge",     "urged",    "urges",
    "urging",     "vow",         "vowed",       "vowing",     "vows",     "warn",     "warned",
    "warning",    "warns",
};

constexpr std::string_view infinitive_words[] = {
    "to",
};

constexpr std::string_view auxiliaries[] = {
    "has", "had", "have", "is", "was", "were", "are", "been", "being", "be", "did", "does", "do",
};

constexpr std::string_view passives[] = {
    "is", "was", "were", "are", "been", "being", "be", "got",
};

constexpr std::string_view modals[] = {
    "would",   "could",    "may",      "might",   "should",   "must",      "will",      "can",
    "cannot",  "can't",    "won't",    "decline", "declined", "declines",  "declining", "refuse",
    "refused", "refuses",  "refusing", "fail",    "failed",   "wants",     "want",      "wanted",
    "to",      "unclear",  "expected", "likely",  "able",     "reluctant", "if",        "whether",
    "without", "wouldn't", "couldn't", "needs",   "need",     "unable",    "allowed",
};

constexpr std::string_view negations[] = {
    "not",   "never",  "didn't",  "doesn't", "don't",   "hasn't", "haven't", "hadn't",
    "isn't", "wasn't", "weren't", "no",      "neither", "nor",    "nobody",
};

constexpr std::string_view that_words[] = {
    "that",
};

constexpr std::string_view relatives[] = {
    "who",
    "whom",
    "whose",
    "which",
};

constexpr std::string_view comparing_words[] = {
    "as",
};

constexpr std::string_view question_verbs[] = {
    "asked",
};

constexpr std::string_view question_words[] = {
    "if", "whether", "what", "why", "how", "when", "who", "where", "which", "about",
};

constexpr std::string_view conjunctions[] = {
    "and", "but", "or", "then", "yet", "while",
};

constexpr std::string_view subordinators[] = {
    "when",   "if",    "because", "although", "though", "while",  "after",
    "before", "since", "as",      "once",     "until",  "unless", "whereas",
};

constexpr std::string_view determiners[] = {
    "the",  "a",     "an",      "his",      "her",   "its",     "their", "our",     "my",
    "your", "this",  "that",    "these",    "those", "some",    "many",  "several", "one",
    "two",  "three", "four",    "five",     "other", "another", "both",  "each",    "most",
    "few",  "all",   "various", "multiple", "every", "any",
};

constexpr std::string_view prepositions[] = {
    "of",     "for",     "at",      "in",      "on",        "from",    "to",        "with",
    "by",     "about",   "against", "into",    "over",      "under",   "between",   "among",
    "during", "through", "within",  "without", "near",      "inside",  "outside",   "across",
    "behind", "beyond",  "upon",    "toward",  "towards",   "despite", "like",      "via",
    "per",    "amid",    "off",     "around",  "alongside", "along",   "including", "than",
};

constexpr std::string_view place_prepositions[] = {
    "in",
    "at",
};

constexpr std::string_view time_words[] = {
    "monday",   "tuesday",  "wednesday", "thursday", "friday",   "saturday", "sunday",    "january",
    "february", "march",    "april",     "june",     "july",     "august",   "september", "october",
    "november", "december", "jan",       "feb",      "aug",      "sept",     "sep",       "oct",
    "nov",      "dec",      "yesterday", "today",    "tomorrow", "tonight",  "week",      "month",
    "year",     "morning",  "afternoon", "evening",  "night",    "late",     "early",     "weekend",
    "recently", "earlier",  "later",     "last",     "next",
};

constexpr std::string_view adverbs[] = {
    "also",    "later",    "then",         "recently",    "once",          "now",
    "still",   "again",    "already",      "often",       "always",        "repeatedly",
    "even",    "just",     "only",         "previously",  "privately",     "publicly",
    "simply",  "first",    "earlier",      "further",     "separately",    "yesterday",
    "today",   "quickly",  "famously",     "reportedly",  "sarcastically", "bluntly",
    "soon",    "promptly", "initially",    "originally",  "eventually",    "finally",
    "himself", "herself",  "nevertheless", "nonetheless", "instead",       "too",
    "long",    "ever",     "twice",        "thus",
};

constexpr std::string_view function_words[] = {
    "the",          "a",           "an",         "in",         "on",       "at",
    "but",          "and",         "or",         "if",         "it",       "this",
    "that",         "these",       "those",      "they",       "we",       "you",
    "he",           "she",         "i",          "as",         "for",      "to",
    "from",         "by",          "with",       "when",       "while",    "after",
    "before",       "since",       "because",    "so",         "then",     "there",
    "here",         "what",        "who",        "how",        "why",      "not",
    "no",           "yes",         "his",        "her",        "its",      "their",
    "our",          "my",          "your",       "asked",      "still",    "just",
    "only",         "however",     "meanwhile",  "according",  "some",     "many",
    "most",         "all",         "one",        "two",        "three",    "four",
    "five",         "six",         "seven",      "eight",      "nine",     "ten",
    "both",         "even",        "also",       "now",        "such",     "each",
    "every",        "another",     "more",       "less",       "much",     "few",
    "several",      "other",       "others",     "whether",    "although", "though",
    "unless",       "until",       "once",       "during",     "despite",  "about",
    "against",      "among",       "between",    "under",      "over",     "into",
    "without",      "within",      "through",    "across",     "behind",   "beyond",
    "near",         "inside",      "outside",    "like",       "unlike",   "per",
    "instead",      "indeed",      "perhaps",    "maybe",      "later",    "earlier",
    "soon",         "again",       "thus",       "therefore",  "moreover", "furthermore",
    "nevertheless", "nonetheless", "overall",    "together",   "ever",     "never",
    "always",       "sometimes",   "often",      "usually",    "recently", "previously",
    "currently",    "today",       "yesterday",  "tomorrow",   "tonight",  "where",
    "whose",        "which",       "whom",       "them",       "us",       "him",
    "me",           "himself",     "herself",    "themselves", "itself",   "speaking",
    "asking",       "following",   "given",      "including",  "based",    "citing",
    "referring",    "regarding",   "responding", "amid",       "let",      "let's",
    "get",          "do",          "does",       "did",        "don't",    "didn't",
    "is",           "are",         "was",        "were",       "be",       "been",
    "being",        "has",         "have",       "had",        "will",     "would",
    "could",        "should",      "may",        "might",      "must",     "can",
    "cannot",       "isn't",       "aren't",     "wasn't",     "it's",     "that's",
    "there's",      "he's",        "she's",      "they're",    "we're",    "i'm",
    "you're",       "i've",        "we've",
};

constexpr std::string_view other_pronouns[] = {
    "i", "we", "they", "you", "it", "one",
};

constexpr std::string_view male_titles[] = {
    "mr",        "sir",      "lord",        "baron",       "king",       "prince",
    "pope",      "father",   "brother",     "congressman", "councilman", "chairman",
    "spokesman", "cardinal", "businessman", "actor",
};

constexpr std::string_view female_titles[] = {
    "mrs",      "ms",     "miss",          "dame",         "lady",       "baroness",    "queen",
    "princess", "sister", "congresswoman", "councilwoman", "chairwoman", "spokeswoman", "actress",
};

constexpr std::string_view roles[] = {
    "spokesman",    "spokeswoman", "spokesperson",
    "official",     "aide",        "adviser",
    "advisor",      "strategist",  "analyst",
    "expert",       "professor",   "director",
    "president",    "secretary",   "minister",
    "senator",      "congressman", "congresswoman",
    "governor",     "mayor",       "lawyer",
    "attorney",     "lawmaker",    "leader",
    "source",       "person",      "man",
    "woman",        "activist",    "voter",
    "supporter",    "economist",   "researcher",
    "scientist",    "doctor",      "candidate",
    "nominee",      "businessman", "billionaire",
    "mogul",        "chairman",    "chairwoman",
    "chief",        "executive",   "officer",
    "manager",      "editor",      "reporter",
    "author",       "writer",      "historian",
    "critic",       "ally",        "donor",
    "operative",    "consultant",  "pollster",
    "judge",        "prosecutor",  "diplomat",
    "ambassador",   "commander",   "general",
    "captain",      "teacher",     "student",
    "resident",     "witness",     "victim",
    "organizer",    "organiser",   "founder",
    "owner",        "partner",     "fellow",
    "scholar",      "engineer",    "farmer",
    "driver",       "nurse",       "coach",
    "player",       "host",        "anchor",
    "columnist",    "moderator",   "representative",
    "delegate",     "politician",  "head",
    "deputy",       "member",      "veteran",
    "worker",       "employee",    "agent",
    "investigator", "detective",   "sheriff",
    "father",       "mother",      "brother",
    "sister",       "son",         "daughter",
    "wife",         "husband",     "friend",
    "colleague",    "neighbor",    "neighbour",
    "pastor",       "bishop",      "priest",
    "boss",         "mediator",    "harbourmaster",
    "skipper",      "inspector",   "chair",
    "speaker",      "republican",  "democrat",
    "conservative", "liberal",     "user",
    "contractor",   "physicist",   "biologist",
    "ecologist",    "surgeon",     "pediatrician",
    "psychologist", "trader",      "investor",
    "broker",
};

constexpr std::string_view groups[] = {
    "officials",   "aides",           "advisers",      "advisors",    "strategists",
    "analysts",    "experts",         "professors",    "ministers",   "senators",
    "lawmakers",   "leaders",         "sources",       "people",      "men",
    "women",       "activists",       "voters",        "supporters",  "economists",
    "researchers", "scientists",      "doctors",       "candidates",  "businessmen",
    "critics",     "allies",          "donors",        "operatives",  "consultants",
    "pollsters",   "judges",          "prosecutors",   "diplomats",   "ambassadors",
    "commanders",  "teachers",        "students",      "residents",   "witnesses",
    "victims",     "organizers",      "founders",      "owners",      "fellows",
    "scholars",    "engineers",       "farmers",       "nurses",      "reporters",
    "journalists", "representatives", "delegates",     "politicians", "members",
    "veterans",    "workers",         "employees",     "agents",      "investigators",
    "police",      "authorities",     "democrats",     "republicans", "conservatives",
    "liberals",    "attorneys",       "lawyers",       "executives",  "managers",
    "observers",   "insiders",        "friends",       "family",      "relatives",
    "neighbors",   "rivals",          "opponents",     "staffers",    "spokesmen",
    "countries",   "governments",     "companies",     "campaigns",   "editors",
    "others",      "skeptics",        "historians",    "legislators", "mps",
    "committee",   "crowd",           "audience",      "viewers",     "listeners",
    "mayors",      "protesters",      "demonstrators", "militants",   "rebels",
    "fans",        "users",
};

constexpr std::string_view bodies[] = {
    "company",        "ministry",   "government",   "report",       "agency",    "statement",
    "department",     "campaign",   "committee",    "commission",   "court",     "party",
    "administration", "group",      "organization", "organisation", "firm",      "bank",
    "university",     "institute",  "center",       "centre",       "council",   "board",
    "bureau",         "office",     "union",        "association",  "authority", "team",
    "paper",          "newspaper",  "outlet",       "network",      "website",   "article",
    "study",          "poll",       "survey",       "document",     "lawsuit",   "complaint",
    "filing",         "memo",       "letter",       "email",        "e-mail",    "tweet",
    "post",           "transcript", "indictment",   "affidavit",    "readout",   "release",
    "spokespeople",   "police",     "military",     "army",         "navy",      "embassy",
    "white",          "house",      "hospital",     "school",       "city",      "county",
    "state",          "country",    "federation",   "regulator",    "watchdog",  "charity",
    "club",           "media",      "data",         "figures",
};

constexpr std::string_view name_particles[] = {
    "de",  "da",   "do",  "dos", "das", "del", "della", "di", "du",  "van",
    "von", "der",  "den", "ter", "ten", "la",  "le",    "el", "al",  "bin",
    "ibn", "bint", "ben", "abu", "y",   "e",   "af",    "zu", "zur",
};

constexpr std::string_view name_suffixes[] = {
    "jr", "sr", "ii", "iii", "iv", "phd", "md", "esq",
};

constexpr std::string_view organisation_joints[] = {
    "of",
    "for",
};

constexpr std::string_view organisation_words[] = {
    "inc",          "corp",         "corporation",
    "co",           "ltd",          "llc",
    "plc",          "gmbh",         "ag",
    "sa",           "group",        "holdings",
    "company",      "companies",    "bank",
    "party",        "university",   "college",
    "school",       "academy",      "institute",
    "institution",  "center",       "centre",
    "council",      "ministry",     "department",
    "office",       "agency",       "bureau",
    "committee",    "commission",   "court",
    "association",  "society",      "union",
    "federation",   "league",       "club",
    "fund",         "foundation",   "trust",
    "church",       "news",         "times",
    "post",         "journal",      "herald",
    "tribune",      "press",        "magazine",
    "radio",        "television",   "tv",
    "network",      "broadcasting", "media",
    "house",        "senate",       "congress",
    "parliament",   "assembly",     "army",
    "navy",         "force",        "forces",
    "guard",        "police",       "administration",
    "government",   "state",        "states",
    "nations",      "organization", "organisation",
    "service",      "services",     "authority",
    "board",        "team",         "campaign",
    "project",      "initiative",   "coalition",
    "alliance",     "movement",     "airlines",
    "airways",      "motors",       "systems",
    "technologies", "partners",     "associates",
    "capital",      "securities",   "international",
    "global",       "research",     "tower",
    "hall",         "street",       "avenue",
    "road",         "park",         "airport",
    "hospital",     "hotel",        "museum",
    "library",      "stadium",      "theater",
    "theatre",      "county",       "city",
    "district",     "province",     "region",
    "river",        "lake",         "sea",
    "ocean",        "island",       "islands",
    "mountain",     "bay",          "valley",
    "beach",        "act",          "bill",
    "law",          "amendment",    "constitution",
    "treaty",       "accord",       "agreement",
    "plan",         "deal",         "war",
    "battle",       "summit",       "conference",
    "convention",   "championship", "cup",
    "games",        "olympics",     "prize",
    "award",        "awards",       "day",
    "week",         "month",        "show",
    "report",       "review",       "weekly",
    "daily",        "gazette",      "courier",
    "guardian",     "mirror",       "watch",
    "action",       "rights",       "justice",
    "freedom",      "liberty",      "democracy",
    "america",      "world",        "europe",
    "politics",     "super",        "pac",
    "pacs",         "republicans",  "democrats",
    "americans",    "voters",       "matters",
    "lives",        "survey",       "poll",
    "intelligence", "security",     "defense",
    "defence",      "affairs",      "commerce",
    "labor",        "labour",       "treasury",
    "energy",       "education",    "homeland",
    "health",       "human",        "resources",
    "line",         "laboratory",   "labs",
    "studies",      "equities",     "markets",
    "investments",  "estate",       "digital",
    "online",       "software",     "industries",
    "brothers",     "sons",         "ratings",
    "realtors",
};

constexpr std::string_view organisations[] = {
    "congress",     "kremlin",      "pentagon",
    "senate",       "parliament",   "nato",
    "un",           "eu",           "fbi",
    "cia",          "nsa",          "cnn",
    "nbc",          "abc",          "cbs",
    "msnbc",        "bbc",          "reuters",
    "google",       "facebook",     "twitter",
    "apple",        "microsoft",    "amazon",
    "netflix",      "tesla",        "boeing",
    "airbus",       "toyota",       "sony",
    "samsung",      "ford",         "walmart",
    "uber",         "youtube",      "instagram",
    "wikileaks",    "politico",     "breitbart",
    "gawker",       "buzzfeed",     "mcclatchy",
    "gallup",       "hamas",        "hezbollah",
    "taliban",      "isis",         "isil",
    "downing",      "whitehall",    "brexit",
    "obamacare",    "medicare",     "medicaid",
    "christianity", "islam",        "christmas",
    "easter",       "thanksgiving", "ramadan",
    "internet",     "bible",        "quran",
    "koran",        "wikipedia",    "snapchat",
    "linkedin",     "reddit",       "bloomberg",
    "axios",        "yahoo",        "intel",
    "ibm",          "oracle",       "exxon",
    "chevron",      "pfizer",       "moderna",
    "goldman",      "jpmorgan",     "citigroup",
    "citibank",     "barclays",     "chrysler",
    "fed",          "wal-mart",     "suisse",
    "merrill",      "fargo",        "deloitte",
    "kpmg",         "pwc",          "mckinsey",
    "hsbc",         "ubs",          "nomura",
    "santander",    "unicredit",    "nokia",
    "siemens",      "volkswagen",   "bmw",
    "daimler",      "mercedes",     "honda",
    "nissan",       "renault",      "peugeot",
    "fiat",         "lufthansa",    "ryanair",
    "gazprom",      "rosneft",      "petrobras",
    "shell",        "bp",           "glaxosmithkline",
    "novartis",     "roche",        "bayer",
    "basf",         "nestle",       "unilever",
    "huawei",       "alibaba",      "tencent",
    "softbank",     "nasdaq",       "opec",
    "unesco",       "unicef",       "interpol",
    "europol",      "god",          "jesus",
};

constexpr std::string_view peoples[] = {
    "american",    "americans",    "british",      "english",       "french",      "german",
    "germans",     "russian",      "russians",     "chinese",       "japanese",    "indian",
    "indians",     "mexican",      "canadian",     "australian",    "israeli",     "israelis",
    "palestinian", "palestinians", "iranian",      "iraqi",         "syrian",      "turkish",
    "ukrainian",   "ukrainians",   "polish",       "italian",       "spanish",     "dutch",
    "swedish",     "european",     "europeans",    "african",       "asian",       "arab",
    "arabs",       "muslim",       "muslims",      "christian",     "christians",  "jewish",
    "jews",        "catholic",     "catholics",    "republican",    "republicans", "democrat",
    "democrats",   "democratic",   "conservative", "conservatives", "liberal",     "liberals",
    "texan",       "californian",  "brit",         "brits",         "hispanic",    "latino",
    "latinos",     "black",        "white",        "tory",          "tories",      "labour",
    "communist",   "socialist",    "libertarian",  "north",         "south",       "korean",
    "koreans",     "saudi",        "egyptian",     "afghan",        "pakistani",   "vietnamese",
    "brazilian",   "greek",        "irish",        "scottish",      "welsh",       "cuban",
    "kazakh",      "uzbek",        "belarusian",   "georgian",      "danish",      "norwegian",
    "finnish",     "swiss",        "austrian",     "belgian",       "portuguese",  "hungarian",
    "czech",
};

}  // namespace

const AttributionWords english{
    .participles = participles,
    .quoting_verbs = quoting_verbs,
    .addressing_verbs = addressing_verbs,
    .plain_verbs = plain_verbs,
    .clause_verbs = clause_verbs,
    .directive_verbs = directive_verbs,
    .infinitive_words = infinitive_words,
    .auxiliaries = auxiliaries,
    .passives = passives,
    .modals = modals,
    .negations = negations,
    .that_words = that_words,
    .relatives = relatives,
    .comparing_words = comparing_words,
    .question_verbs = question_verbs,
    .question_words = question_words,
    .conjunctions = conjunctions,
    .subordinators = subordinators,
    .determiners = determiners,
    .prepositions = prepositions,
    .place_prepositions = place_prepositions,
    .time_words = time_words,
    .adverbs = adverbs,
    .function_words = function_words,
    .other_pronouns = other_pronouns,
    .male_titles = male_titles,
    .female_titles = female_titles,
    .roles = roles,
    .groups = groups,
    .bodies = bodies,
    .name_particles = name_particles,
    .name_suffixes = name_suffixes,
    .organisation_joints = organisation_joints,
    .organisation_words = organisation_words,
    .organisations = organisations,
    .places = english_places,
    .peoples = peoples,
    .male_names = attribution::male_names,
    .female_names = attribution::female_names,
};

}  // namespace onrecord::attribution
