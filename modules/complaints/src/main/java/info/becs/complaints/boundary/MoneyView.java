package info.becs.complaints.boundary;

import info.becs.complaints.entity.Account;
import info.becs.complaints.entity.Ledger;
import info.becs.complaints.entity.MoneyLine;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * The money of a case, in poisha: what each account comes to, and every entry.
 *
 * @param sound whether the entries are those that follow from the history of the case
 */
@Schema(description = "The money of a case, in poisha: what each account comes to, and every entry", examples = """
    {"claimed": 12500000, "verified": 12500000, "promised": 5000000, "paid": 0, "confirmed": 0, "sound": true, "lines": []}
    """)
public record MoneyView(
        long claimed, long verified, long promised, long paid, long confirmed, boolean sound, List<Line> lines) {

    /**
     * One entry.
     *
     * @param change of the account of its stage; what is taken away has a minus
     * @param saidBy complainant, merchant or officer
     * @param by the officer who entered it; null where a step or the complainant did
     * @param corrects place of the line that it takes back; null for all others
     * @param corrected whether it was taken back
     */
    public record Line(
            int place,
            String stage,
            long change,
            String saidBy,
            LocalDate on,
            String proof,
            By by,
            Integer corrects,
            boolean corrected,
            boolean correctable,
            Instant at) {}

    static MoneyView of(Ledger ledger, boolean sound, Map<String, By> makers) {
        Set<Integer> gone = ledger.lines().stream()
                .flatMap(line -> line.corrects().stream())
                .collect(Collectors.toSet());
        return new MoneyView(
                ledger.balance(Account.CLAIMED),
                ledger.balance(Account.VERIFIED),
                ledger.balance(Account.PROMISED),
                ledger.balance(Account.PAID),
                ledger.balance(Account.CONFIRMED),
                sound,
                ledger.lines().stream()
                        .map(line -> line(line, gone.contains(line.place()), makers))
                        .toList());
    }

    private static Line line(MoneyLine line, boolean gone, Map<String, By> makers) {
        return new Line(
                line.place(),
                line.stage().code(),
                line.change(),
                line.sayer().code(),
                line.day().orElse(null),
                line.proof().orElse(null),
                line.event().map(makers::get).orElse(null),
                line.corrects().orElse(null),
                gone,
                !gone && line.corrects().isEmpty() && line.event().isPresent(),
                line.madeAt());
    }
}
