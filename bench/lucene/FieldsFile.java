import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Reads a corpus as bench/fields_file.h describes it, an article at a time. */
final class FieldsFile implements AutoCloseable {
    /** One article; what is not stated is empty. */
    static final class Article {
        String id = "";
        String title = "";
        long day;
        String source = "";
        String text = "";
        final List<String> speakers = new ArrayList<>();
    }

    private final BufferedReader lines;

    FieldsFile(String path) throws IOException {
        lines = Files.newBufferedReader(Path.of(path));
    }

    /** The next article, or null; several threads may ask. */
    Article next() throws IOException {
        List<String> record = nextRecord();
        if (record.isEmpty()) {
            return null;
        }
        Article article = new Article();
        for (int begin = 0, end; begin < record.size(); begin = end) {
            StringBuilder value = new StringBuilder(record.get(begin));
            for (end = begin + 1; end < record.size() && record.get(end).startsWith("="); ++end) {
                value.append('\n').append(record.get(end), 1, record.get(end).length());
            }
            int equals = value.indexOf("=");
            set(article, value.substring(0, equals), value.substring(equals + 1));
        }
        return article;
    }

    private synchronized List<String> nextRecord() throws IOException {
        List<String> record = new ArrayList<>();
        for (String line; (line = lines.readLine()) != null && !line.isEmpty();) {
            record.add(line);
        }
        return record;
    }

    private static void set(Article article, String name, String value) {
        switch (name) {
            case "id" -> article.id = value;
            case "title" -> article.title = value;
            case "day" -> article.day = Long.parseLong(value);
            case "source" -> article.source = value;
            case "speaker" -> article.speakers.add(value);
            case "text" -> article.text = value;
            default -> throw new IllegalArgumentException("no field " + name);
        }
    }

    @Override
    public void close() throws IOException {
        lines.close();
    }
}
