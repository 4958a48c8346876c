import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.lucene.document.Document;
import org.apache.lucene.document.Field;
import org.apache.lucene.document.LongPoint;
import org.apache.lucene.document.NumericDocValuesField;
import org.apache.lucene.document.StoredField;
import org.apache.lucene.document.StringField;
import org.apache.lucene.document.TextField;
import org.apache.lucene.index.IndexWriter;
import org.apache.lucene.index.IndexWriterConfig;
import org.apache.lucene.store.FSDirectory;

/** Indexes a corpus with one writer, fed by a thread for each core. */
final class Indexing {
    private static final double BUFFER_MEGABYTES = 64;

    private Indexing() {}

    static void index(String corpus, String folder, boolean merge) throws Exception {
        IndexWriterConfig config = new IndexWriterConfig(Fields.analyzer());
        config.setRAMBufferSizeMB(BUFFER_MEGABYTES);
        try (FieldsFile articles = new FieldsFile(corpus);
                FSDirectory directory = FSDirectory.open(Path.of(folder));
                IndexWriter writer = new IndexWriter(directory, config)) {
            addAll(articles, writer);
            if (merge) {
                writer.forceMerge(1);
            }
        }
    }

    private static void addAll(FieldsFile articles, IndexWriter writer) throws Exception {
        int threads = Runtime.getRuntime().availableProcessors();
        ExecutorService pool = Executors.newFixedThreadPool(threads);
        List<Callable<Void>> jobs = new ArrayList<>();
        for (int i = 0; i < threads; ++i) {
            jobs.add(
                    () -> {
                        for (FieldsFile.Article article; (article = articles.next()) != null;) {
                            writer.addDocument(documentOf(article));
                        }
                        return null;
                    });
        }
        for (Future<Void> job : pool.invokeAll(jobs)) {
            job.get();
        }
        pool.shutdown();
    }

    private static Document documentOf(FieldsFile.Article article) {
        Document document = new Document();
        document.add(new StringField(Fields.ID, article.id, Field.Store.YES));
        document.add(new TextField(Fields.TITLE, article.title, Field.Store.YES));
        document.add(new TextField(Fields.WORDS, article.title, Field.Store.NO));
        document.add(new TextField(Fields.WORDS, article.text, Field.Store.NO));
        document.add(new StoredField(Fields.TEXT, article.text));
        document.add(new LongPoint(Fields.DAY, article.day));
        document.add(new NumericDocValuesField(Fields.DAY, article.day));
        document.add(new StoredField(Fields.DAY, article.day));
        document.add(new StringField(Fields.SOURCE, article.source, Field.Store.YES));
        for (String speaker : article.speakers) {
            document.add(new StringField(Fields.SPEAKER, speaker, Field.Store.YES));
        }
        return document;
    }
}
