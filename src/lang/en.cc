#include "lang/profiles.h"

namespace onrecord {

namespace {

constexpr std::string_view stop_words[] = {
    "a",        "about",      "above",    "after",      "again",   "against", "all",
    "also",     "am",         "an",       "and",        "any",     "are",     "aren't",
    "as",       "at",         "be",       "because",    "been",    "before",  "being",
    "below",    "between",    "both",     "but",        "by",      "can",     "can't",
    "cannot",   "could",      "couldn't", "did",        "didn't",  "do",      "does",
    "doesn't",  "doing",      "don't",    "down",       "during",  "each",    "few",
    "for",      "from",       "further",  "had",        "hadn't",  "has",     "hasn't",
    "have",     "haven't",    "having",   "he",         "he'd",    "he'll",   "he's",
    "her",      "here",       "here's",   "hers",       "herself", "him",     "himself",
    "his",      "how",        "how's",    "i",          "i'd",     "i'll",    "i'm",
    "i've",     "if",         "in",       "into",       "is",      "isn't",   "it",
    "it'd",     "it'll",      "it's",     "its",        "itself",  "just",    "let's",
    "may",      "me",         "might",    "more",       "most",    "must",    "mustn't",
    "my",       "myself",     "no",       "nor",        "not",     "now",     "of",
    "off",      "on",         "once",     "only",       "or",      "other",   "our",
    "ours",     "ourselves",  "out",      "over",       "own",     "same",    "shall",
    "shan't",   "she",        "she'd",    "she'll",     "she's",   "should",  "shouldn't",
    "so",       "some",       "such",     "than",       "that",    "that's",  "the",
    "their",    "theirs",     "them",     "themselves", "then",    "there",   "there's",
    "these",    "they",       "they'd",   "they'll",    "they're", "they've", "this",
    "those",    "through",    "to",       "too",        "under",   "until",   "up",
    "upon",     "very",       "was",      "wasn't",     "we",      "we'd",    "we'll",
    "we're",    "we've",      "were",     "weren't",    "what",    "what's",  "when",
    "when's",   "where",      "where's",  "which",      "while",   "who",     "who's",
    "whom",     "why",        "will",     "with",       "won't",   "would",   "wouldn't",
    "you",      "you'd",      "you'll",   "you're",     "you've",  "your",    "yours",
    "yourself", "yourselves",
};

constexpr std::string_view abbreviations[] = {
    "adm",  "al",   "approx", "apr",  "assn", "attn", "aug",    "ave",  "blvd", "brig", "bros",
    "ca",   "capt", "cf",     "cmdr", "co",   "col",  "corp",   "cpl",  "dec",  "dept", "dr",
    "eg",   "est",  "etc",    "feb",  "fig",  "fr",   "gen",    "gov",  "hon",  "ie",   "inc",
    "inst", "jan",  "jr",     "lt",   "ltd",  "maj",  "messrs", "mr",   "mrs",  "ms",   "mt",
    "no",   "nov",  "oct",    "ph",   "pp",   "pres", "prof",   "pvt",  "rep",  "reps", "rev",
    "sen",  "sens", "sept",   "sgt",  "sr",   "st",   "supt",   "univ", "viz",  "vol",  "vs",
};

constexpr std::string_view speech_verbs[] = {
    "acknowledged", "acknowledges", "added",      "adds",       "admits",    "admitted",
    "announced",    "announces",    "argued",     "argues",     "asked",     "asks",
    "believed",     "believes",     "called",     "calls",      "claimed",   "claims",
    "commented",    "comments",     "concluded",  "concludes",  "confirmed", "confirms",
    "continued",    "continues",    "declared",   "declares",   "denied",    "denies",
    "emphasised",   "emphasises",   "emphasized", "emphasizes", "explained", "explains",
    "insisted",     "insists",      "noted",      "notes",      "observed",  "observes",
    "predicted",    "predicts",     "quipped",    "recalled",   "recalls",   "remarked",
    "remarks",      "replied",      "replies",    "reported",   "reports",   "responded",
    "responds",     "said",         "say",        "saying",     "says",      "stated",
    "states",       "stressed",     "stresses",   "suggested",  "suggests",  "tell",
    "tells",        "told",         "tweeted",    "tweets",     "urged",     "urges",
    "vowed",        "vows",         "warned",     "warns",      "writes",    "wrote",
};

constexpr std::string_view according_to[] = {
    "according to",
    "as told to",
    "in the words of",
};

constexpr std::string_view he[] = {
    "he",
};

constexpr std::string_view she[] = {
    "she",
};

constexpr std::string_view titles[] = {
    "admiral",
    "ambassador",
    "archbishop",
    "bishop",
    "capt",
    "captain",
    "cardinal",
    "chairman",
    "chairwoman",
    "chancellor",
    "chief",
    "col",
    "colonel",
    "congressman",
    "congresswoman",
    "councillor",
    "dame",
    "detective",
    "director",
    "dr",
    "father",
    "gen",
    "general",
    "gov",
    "governor",
    "imam",
    "inspector",
    "judge",
    "justice",
    "king",
    "lady",
    "lieutenant",
    "lord",
    "lt",
    "major",
    "mayor",
    "minister",
    "miss",
    "mr",
    "mrs",
    "ms",
    "officer",
    "pope",
    "president",
    "prince",
    "princess",
    "prof",
    "professor",
    "queen",
    "rabbi",
    "rep",
    "representative",
    "secretary",
    "sen",
    "senator",
    "sergeant",
    "sgt",
    "sheikh",
    "sir",
    "sister",
};

}  // namespace

constinit const LanguageProfile english = {
    .tag = "en",
    .name = "English",
    .stemmer = "english",
    .stop_words = stop_words,
    .abbreviations = abbreviations,
    .speech_verbs = speech_verbs,
    .according_to = according_to,
    .he = he,
    .she = she,
    .titles = titles,
};

}  // namespace onrecord
