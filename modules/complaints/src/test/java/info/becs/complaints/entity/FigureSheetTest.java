package info.becs.complaints.entity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.ToLongFunction;
import org.junit.jupiter.api.Test;

/** Row 20: who holds the public figures of one day against those of another learns nothing of one complaint. */
class FigureSheetTest {

    private static final YearMonth UNTIL = YearMonth.of(2026, 10);
    private static final int DAYS = 400;
    private static final int CASES = 600;
    private static final List<String> ISSUES = List.of("nondelivery", "refund", "fake", "rare");
    private static final List<ToLongFunction<FigureLine>> COUNTS =
            List.of(FigureLine::received, FigureLine::answered, FigureLine::late, FigureLine::solved);

    private final Random random = new Random(20);

    /** As a case stands on some day. */
    private static final class Complaint {
        private final String issue;
        private final long claimed;
        private boolean received;
        private boolean answered;
        private boolean solved;
        private long returned;

        Complaint(String issue, long claimed) {
            this.issue = issue;
            this.claimed = claimed;
        }
    }

    @Test
    void theDifferenceOfTwoDaysNeverIsOneComplaint() {
        List<Complaint> all = complaints();
        Optional<FigureSheet> before = Optional.empty();
        int single = 0;
        for (int day = 0; day < DAYS; day++) {
            List<FigureLine> counted = counted(all);
            FigureSheet sheet = FigureSheet.of(
                    UNTIL, List.of(sum(counted)), counted, List.of(), List.of(), List.of(), List.of(), before);
            before.ifPresent(yesterday -> requireNone(yesterday.issues(), sheet.issues()));
            assertThat(sheet.issues()).allMatch(line -> line.received() >= FigureSheet.LEAST);
            single += happens(all);
            before = Optional.of(sheet);
        }
        assertThat(single).as("days on which one complaint made the difference").isGreaterThan(DAYS / 2);
        FigureLine told = before.orElseThrow().months().get(0);
        FigureLine known = sum(counted(all));
        assertThat(Math.abs(told.solved() - known.solved())).as("it keeps up").isLessThan(4L * FigureSheet.LEAST);
    }

    private void requireNone(List<FigureLine> before, List<FigureLine> now) {
        var told = new HashMap<String, FigureLine>();
        before.forEach(line -> told.put(line.what(), line));
        now.stream().filter(line -> told.containsKey(line.what())).forEach(line -> {
            FigureLine earlier = told.get(line.what());
            assertThat(COUNTS)
                    .allSatisfy(count -> assertThat(Math.abs(count.applyAsLong(line) - count.applyAsLong(earlier)))
                            .matches(many -> many == 0 || many >= FigureSheet.LEAST));
            if (line.solved() == earlier.solved()) {
                assertThat(line.returned()).isEqualTo(earlier.returned());
                assertThat(line.confirmed()).isEqualTo(earlier.confirmed());
            }
            if (line.received() == earlier.received()) {
                assertThat(line.claimed()).isEqualTo(earlier.claimed());
            }
        });
    }

    private List<Complaint> complaints() {
        var all = new ArrayList<Complaint>();
        for (int i = 0; i < CASES; i++) {
            String issue = i % 60 == 0 ? "rare" : ISSUES.get(random.nextInt(3));
            all.add(new Complaint(issue, 1_000 + random.nextInt(1_000_000)));
            all.get(i).received = i % 4 > 0;
        }
        return all;
    }

    /** On most days a step is taken in one case, on some in none. How many made a difference. */
    private int happens(List<Complaint> all) {
        Complaint one = all.get(random.nextInt(all.size()));
        if (!one.received) {
            one.received = true;
        } else if (!one.answered) {
            one.answered = true;
        } else if (!one.solved) {
            one.solved = true;
            one.returned = one.claimed;
        } else {
            return 0;
        }
        return 1;
    }

    private static List<FigureLine> counted(List<Complaint> all) {
        Map<String, List<Complaint>> groups = new HashMap<>();
        all.stream()
                .filter(each -> each.received)
                .forEach(each -> groups.computeIfAbsent(each.issue, k -> new ArrayList<>())
                        .add(each));
        return groups.entrySet().stream()
                .map(group -> new FigureLine(
                        group.getKey(),
                        group.getValue().size(),
                        group.getValue().stream().filter(each -> each.answered).count(),
                        0,
                        group.getValue().stream().filter(each -> each.solved).count(),
                        group.getValue().stream()
                                .mapToLong(each -> each.claimed)
                                .sum(),
                        group.getValue().stream()
                                .mapToLong(each -> each.returned)
                                .sum(),
                        0))
                .toList();
    }

    private static FigureLine sum(List<FigureLine> lines) {
        return new FigureLine(
                "2026-10",
                lines.stream().mapToLong(FigureLine::received).sum(),
                lines.stream().mapToLong(FigureLine::answered).sum(),
                0,
                lines.stream().mapToLong(FigureLine::solved).sum(),
                lines.stream().mapToLong(FigureLine::claimed).sum(),
                lines.stream().mapToLong(FigureLine::returned).sum(),
                0);
    }
}
