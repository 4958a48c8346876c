import org.apache.lucene.util.Version;

/** What bench/sides/lucene.cc starts: one job a process. */
public final class LuceneDriver {
    private LuceneDriver() {}

    public static void main(String[] words) throws Exception {
        switch (words[0]) {
            case "version" ->
                    System.out.print("Lucene " + Version.LATEST + ", Java " + Runtime.version());
            case "index" -> Indexing.index(words[1], words[2], words[3].equals("merge"));
            case "ask" -> Asking.ask(words[1], words[2], words[3], words[4]);
            case "answer" -> answer(words[1], words[2]);
            default -> throw new IllegalArgumentException("no job " + words[0]);
        }
    }

    private static void answer(String index, String word) throws Exception {
        try (OpenIndex open = new OpenIndex(index, "snippets")) {
            System.out.println(open.answer(BenchQuery.ofWord(word)));
        }
    }
}
