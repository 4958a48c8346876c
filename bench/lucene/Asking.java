import java.io.IOException;
import java.io.PrintWriter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Asks every query in rounds and writes, a line a query: class, median milliseconds, matches. */
final class Asking {
    private static final int ROUNDS = 5;
    /** Rounds before the clock runs, for the JIT compiler: so many, or until the time is up. */
    private static final int WARM_UP_ROUNDS = 20;
    private static final long WARM_UP_NANOSECONDS = 20_000_000_000L;

    private static final ThreadMXBean CLOCK = ManagementFactory.getThreadMXBean();

    private Asking() {}

    static void ask(String depth, String index, String queriesPath, String timingsPath)
            throws Exception {
        List<BenchQuery> queries = readQueries(queriesPath);
        long[][] times = new long[queries.size()][ROUNDS];
        long[] matches = new long[queries.size()];
        try (OpenIndex open = new OpenIndex(index, depth)) {
            warmUp(open, queries);
            for (int round = 0; round < ROUNDS; ++round) {
                for (int i = 0; i < times.length; ++i) {
                    long start = CLOCK.getCurrentThreadCpuTime();
                    matches[i] = open.answer(queries.get(i));
                    times[i][round] = CLOCK.getCurrentThreadCpuTime() - start;
                }
            }
        }
        try (PrintWriter out = new PrintWriter(timingsPath)) {
            for (int i = 0; i < times.length; ++i) {
                Arrays.sort(times[i]);
                double milliseconds = times[i][ROUNDS / 2] / 1e6;
                out.println(queries.get(i).queryClass + " " + milliseconds + " " + matches[i]);
            }
        }
    }

    private static void warmUp(OpenIndex open, List<BenchQuery> queries) throws Exception {
        long end = System.nanoTime() + WARM_UP_NANOSECONDS;
        for (int round = 0; round < WARM_UP_ROUNDS && System.nanoTime() < end; ++round) {
            for (BenchQuery query : queries) {
                open.answer(query);
            }
        }
    }

    private static List<BenchQuery> readQueries(String path) throws IOException {
        List<BenchQuery> queries = new ArrayList<>();
        for (String line : Files.readAllLines(Path.of(path))) {
            queries.add(BenchQuery.ofLine(line));
        }
        return queries;
    }
}
