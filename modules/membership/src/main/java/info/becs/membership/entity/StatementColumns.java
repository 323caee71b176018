package info.becs.membership.entity;

import info.becs.kit.text.Bangla;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Where in a statement the id, the amount and the day stand, by the words of its first line. Amounts are taka; a column of
 * debits is not looked at, and what does not come in is no fee.
 */
public record StatementColumns(int trxId, int amount, int day) {

    private static final Set<String> IDS = Set.of("trxid", "transactionid", "trx", "reference", "ref");
    private static final Set<String> AMOUNTS = Set.of("amount", "credit", "in", "amountin", "paidin");
    private static final Set<String> DAYS = Set.of("date", "datetime", "day", "paidon", "time");

    /** Refused where one of the three is not named. */
    public static StatementColumns of(String header) {
        List<String> names = header == null
                ? List.of()
                : cells(header.replace("\uFEFF", "")).stream()
                        .map(name -> name.toLowerCase(Locale.ROOT).replaceAll("[^a-z]", ""))
                        .toList();
        var columns = new StatementColumns(place(names, IDS), place(names, AMOUNTS), place(names, DAYS));
        if (columns.trxId < 0 || columns.amount < 0 || columns.day < 0) {
            throw MembershipProblem.statementUnreadable();
        }
        return columns;
    }

    private static int place(List<String> names, Set<String> wanted) {
        for (int i = 0; i < names.size(); i++) {
            if (wanted.contains(names.get(i))) {
                return i;
            }
        }
        return -1;
    }

    /** One line; a refusal where it is no money that came in. */
    public PaymentClaim read(PaymentMethod method, String line, LocalDate today) {
        List<String> cells = cells(line);
        if (cells.size() <= Math.max(trxId, Math.max(amount, day))) {
            throw MembershipProblem.statementUnreadable();
        }
        return PaymentClaim.of(
                method.code(),
                cells.get(trxId),
                PaymentClaim.poisha(cells.get(amount)),
                "",
                date(cells.get(day)),
                today);
    }

    /** 2026-11-20, 20/11/2026 or 20-11-2026, with or without a time behind. */
    private static LocalDate date(String typed) {
        String plain = Bangla.latinDigits(typed.strip());
        String day = plain.length() > 10 ? plain.substring(0, 10) : plain;
        if (day.matches("[0-9]{2}[/.-][0-9]{2}[/.-][0-9]{4}")) {
            day = day.substring(6) + "-" + day.substring(3, 5) + "-" + day.substring(0, 2);
        }
        try {
            return LocalDate.parse(day);
        } catch (DateTimeParseException e) {
            return null;
        }
    }

    /** Commas between, quotes around what holds one. */
    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        var cell = new StringBuilder();
        boolean isQuoted = false;
        for (int i = 0; i < line.length(); i++) {
            char c = line.charAt(i);
            if (c == '"') {
                isQuoted = !isQuoted;
            } else if (c == ',' && !isQuoted) {
                cells.add(cell.toString().strip());
                cell.setLength(0);
            } else if (c != '\r') {
                cell.append(c);
            }
        }
        cells.add(cell.toString().strip());
        return cells;
    }
}
