import org.apache.lucene.analysis.Analyzer;
import org.apache.lucene.analysis.CharArraySet;
import org.apache.lucene.analysis.en.EnglishAnalyzer;

/** Names and analysis of what is indexed, the same for indexing and asking. */
final class Fields {
    static final String ID = "id";
    static final String TITLE = "title";
    static final String TEXT = "text";
    /** Title and text, which queries search. */
    static final String WORDS = "words";
    static final String DAY = "day";
    static final String SOURCE = "source";
    static final String SPEAKER = "speaker";

    private Fields() {}

    /** Porter stems; every word counts, as in the other engines. */
    static Analyzer analyzer() {
        return new EnglishAnalyzer(CharArraySet.EMPTY_SET);
    }
}
