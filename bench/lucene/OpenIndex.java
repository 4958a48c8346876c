import java.io.IOException;
import java.nio.file.Path;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.index.DirectoryReader;
import org.apache.lucene.index.Term;
import org.apache.lucene.queryparser.classic.ParseException;
import org.apache.lucene.queryparser.classic.QueryParser;
import org.apache.lucene.search.BooleanClause.Occur;
import org.apache.lucene.search.BooleanQuery;
import org.apache.lucene.search.IndexOrDocValuesQuery;
import org.apache.lucene.search.IndexSearcher;
import org.apache.lucene.search.Query;
import org.apache.lucene.search.ScoreDoc;
import org.apache.lucene.search.Sort;
import org.apache.lucene.search.SortField;
import org.apache.lucene.search.TermQuery;
import org.apache.lucene.search.TopDocs;
import org.apache.lucene.search.uhighlight.UnifiedHighlighter;
import org.apache.lucene.store.FSDirectory;

/** An index that answers: the best ten with their stored text, more by depth. */
final class OpenIndex implements AutoCloseable {
    private static final int PAGE = 10;
    private static final Sort NEWEST = new Sort(new SortField(Fields.DAY, SortField.Type.LONG, true));

    private final FSDirectory directory;
    private final DirectoryReader reader;
    private final IndexSearcher searcher;
    private final QueryParser parser = new QueryParser(Fields.WORDS, Fields.analyzer());
    /** Without a searcher, because the texts are at hand. */
    private final UnifiedHighlighter highlighter =
            new UnifiedHighlighter(null, Fields.analyzer());
    private final String depth;
    private long charactersRead;

    OpenIndex(String folder, String depth) throws IOException {
        directory = FSDirectory.open(Path.of(folder));
        reader = DirectoryReader.open(directory);
        searcher = new IndexSearcher(reader);
        parser.setDefaultOperator(QueryParser.Operator.AND);
        this.depth = depth;
    }

    /** The number of matches: exact with depth "counted", else what Lucene counted on its way. */
    long answer(BenchQuery asked) throws IOException, ParseException {
        Query words = parser.parse(asked.text);
        Query query = filtered(words, asked);
        TopDocs top =
                asked.queryClass == BenchQuery.NEWEST_TEN
                        ? searcher.search(query, PAGE, NEWEST)
                        : searcher.search(query, PAGE);
        for (ScoreDoc hit : top.scoreDocs) {
            Document document = searcher.doc(hit.doc);
            String text = document.get(Fields.TEXT);
            charactersRead += document.get(Fields.TITLE).length() + text.length();
            if (depth.equals("snippets")) {
                Object snippet = highlighter.highlightWithoutSearcher(Fields.WORDS, words, text, 1);
                charactersRead += snippet == null ? 0 : snippet.toString().length();
            }
        }
        return depth.equals("counted") ? searcher.count(query) : top.totalHits.value;
    }

    private static Query filtered(Query words, BenchQuery asked) {
        BooleanQuery.Builder all = new BooleanQuery.Builder().add(words, Occur.MUST);
        if (asked.since != 0) {
            all.add(
                    new IndexOrDocValuesQuery(
                            LongPoint.newRangeQuery(Fields.DAY, asked.since, asked.until),
                            NumericDocValuesField.newSlowRangeQuery(
                                    Fields.DAY, asked.since, asked.until)),
                    Occur.FILTER);
        }
        if (!asked.speaker.isEmpty()) {
            all.add(new TermQuery(new Term(Fields.SPEAKER, asked.speaker)), Occur.FILTER);
        }
        return asked.since == 0 && asked.speaker.isEmpty() ? words : all.build();
    }

    @Override
    public void close() throws IOException {
        reader.close();
        directory.close();
    }
}
