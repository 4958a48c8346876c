/** A line of the file of queries that bench/queries.h describes. */
final class BenchQuery {
    /** The place of "newest ten" among the classes. */
    static final int NEWEST_TEN = 7;

    final int queryClass;
    final String text;
    /** Days as numbers, 0 for none. */
    final long since;

    final long until;
    final String speaker;

    private BenchQuery(int queryClass, String text, long since, long until, String speaker) {
        this.queryClass = queryClass;
        this.text = text;
        this.since = since;
        this.until = until;
        this.speaker = speaker;
    }

    static BenchQuery ofLine(String line) {
        String[] parts = line.split("\t", -1);
        return new BenchQuery(
                Integer.parseInt(parts[0]), parts[1], dayOf(parts[2]), dayOf(parts[3]), parts[4]);
    }

    static BenchQuery ofWord(String word) {
        return new BenchQuery(0, word, 0, 0, "");
    }

    private static long dayOf(String text) {
        return text.isEmpty() ? 0 : Long.parseLong(text.replace("-", ""));
    }
}
