package info.becs.bench;

import info.becs.testkit.server.LibertyNode;
import info.becs.testkit.server.Tables;
import java.sql.Timestamp;
import java.time.Instant;
import java.util.Random;
import java.util.UUID;

/**
 * Very many cases in the table of a node: one every thirty seconds until now, three of a hundred open, two thousand merchants
 * of whom few have most, fifty officers.
 */
final class FilledCases {

    private static final String INSERT = """
        INSERT INTO complaints_case (id, version, case_number, submission_id, form, status, merchant, amount_claimed,
          received_at, opened_at, merchant_key, due_at, escalates_at, ended_at, assignee, events, issue, product, district)
        VALUES (?, 1, ?, ?, ?, ?, ?, 250000, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, ?)
        """;
    private static final String ALPHABET = "23456789CDFGHJKMNPQRTVWXY";
    private static final String[] OPEN = {
        "received",
        "incomplete",
        "triaged",
        "accepted",
        "sent-to-merchant",
        "merchant-answered",
        "in-mediation",
        "disputed"
    };
    private static final String[] ENDED = {
        "closed", "closed", "closed", "confirmed", "confirmed", "rejected", "duplicate"
    };
    private static final long APART = 30_000;
    private static final long DAY = 24 * 3_600_000L;
    private static final int MERCHANTS = 2_000;
    private static final int OFFICERS = 50;

    private final Tables tables;
    private final String me;
    private final Random random = new Random(1);

    /** @param me id of the officer who asks later; one of fifty */
    FilledCases(LibertyNode node, String me) {
        tables = Tables.of(node);
        this.me = me;
    }

    /** All older than those that were filled in before. */
    void add(int from, int count, Instant now) {
        tables.fill(INSERT, count, i -> row(from + i, now.toEpochMilli()));
        tables.fill("INSERT INTO forms_submission_mark (mark, submission) VALUES (?, ?)", count, i ->
                new Object[] {Long.toHexString(random.nextLong()), new UUID(0, from + i).toString()});
    }

    /** The words under which they are found, as each first case of a merchant brings them. */
    void names() {
        tables.fill("INSERT INTO complaints_name_word (merchant_key, word) VALUES (?, ?)", MERCHANTS, i ->
                new Object[] {"dokan" + i, "dokan" + i});
    }

    /** As the database does by itself some time after so many rows have come. */
    void settle(String sql) {
        tables.change(sql);
    }

    /**
     * Six marks of words for each of those that have none: of one that is in one of five thousand cases, of one that is in one of
     * fifteen, and others that stand in few and in many.
     *
     * @param rare the mark of a word, and {@code often} that of another
     */
    void words(String rare, String often) {
        for (String mark : new String[] {
            "SUBSTR(case_number, 1, 9)",
            "SUBSTR(merchant_key, 1, 12)",
            "district",
            "SUBSTR(status, 1, 12)",
            "CASE WHEN issue = 'issue3' THEN '" + often + "' ELSE issue END",
            "CASE WHEN form = 'complaint.rare' THEN '" + rare + "' ELSE product END"
        }) {
            tables.change("INSERT INTO complaints_word (case_id, mark, received_at) SELECT c.id, " + mark
                    + ", c.received_at FROM complaints_case c WHERE c.merchant_key LIKE 'dokan%' AND NOT EXISTS"
                    + " (SELECT w.case_id FROM complaints_word w WHERE w.case_id = c.id AND w.mark = " + mark + ")");
        }
    }

    /** The fields are known as gone through: what is filled in here has no submissions to be read. */
    void declareFields() {
        tables.change("DELETE FROM complaints_field_walk");
        for (String field : new String[] {FilterableForm.CHANNEL, FilterableForm.REFERRED}) {
            tables.change(
                    "INSERT INTO complaints_field_walk (form, field, declared_at, last_case, ended) VALUES (?, ?, ?, '~', 1)",
                    FilterableForm.ID,
                    field,
                    new Timestamp(0));
        }
    }

    /**
     * Two answers for each of those of the form that have none: one that every second case gives, or one in a thousand; and one that one
     * in sixteen gives.
     */
    void fields() {
        answer(
                FilterableForm.CHANNEL,
                "CASE WHEN c.issue = 'cheque' THEN 'phone' WHEN MOD("
                        + "CAST(SUBSTR(c.product, 8) AS INTEGER), 2) = 0 THEN 'facebook_page' ELSE 'website' END");
        answer(FilterableForm.REFERRED, "CASE WHEN c.product = 'product3' THEN 'true' ELSE 'false' END");
    }

    private void answer(String field, String answer) {
        tables.change("INSERT INTO complaints_field (case_id, field, form, answer, received_at) SELECT c.id, '" + field
                + "', c.form, " + answer + ", c.received_at FROM complaints_case c WHERE c.form = '" + FilterableForm.ID
                + "' AND c.merchant_key LIKE 'dokan%' AND NOT EXISTS (SELECT f.case_id FROM complaints_field f"
                + " WHERE f.case_id = c.id AND f.field = '" + field + "')");
    }

    /** The mark of a word that one of two complaints says, which are the same otherwise. */
    String mark(String number, String other) {
        String of =
                "SELECT w.mark FROM complaints_word w, complaints_case c WHERE w.case_id = c.id AND c.case_number = '%s'";
        return tables.column(of.formatted(number) + " AND w.mark NOT IN (" + of.formatted(other) + ")")
                .get(0);
    }

    static String number(int index) {
        var text = new StringBuilder();
        long rest = index * 7_919L + 12_345;
        for (int i = 0; i < 8; i++) {
            text.append(ALPHABET.charAt((int) (rest % ALPHABET.length())));
            rest /= ALPHABET.length();
        }
        return text.insert(4, '-').toString();
    }

    private Object[] row(int index, long now) {
        long received = now - index * APART;
        boolean open = random.nextInt(100) < 3;
        String merchant = "dokan" + (int) (MERCHANTS * Math.pow(random.nextDouble(), 3));
        var id = new UUID(received << 16 | 0x7000L | random.nextInt(1 << 12), random.nextLong() | Long.MIN_VALUE);
        var at = new Timestamp(received);
        Timestamp due = open ? new Timestamp(received + (3 + random.nextInt(27)) * DAY) : null;
        return new Object[] {
            id.toString(),
            number(index),
            id.toString(),
            index % 5_000 == 77 ? "complaint.rare" : index % 20 == 0 ? "complaint.courier" : "complaint.ecommerce",
            open ? OPEN[random.nextInt(OPEN.length)] : ENDED[random.nextInt(ENDED.length)],
            merchant,
            at,
            at,
            merchant,
            due,
            due,
            open ? null : new Timestamp(Math.min(now, received + 10 * DAY)),
            random.nextInt(10) < (open ? 7 : 9) ? officer(random.nextInt(OFFICERS)) : null,
            index % 1_000 == 77 ? "cheque" : "issue" + index % 15,
            "product" + index % 16,
            "district" + index % 64
        };
    }

    private String officer(int place) {
        return place == 0 ? me : String.format("01900000-0000-7000-8000-%012d", place);
    }
}
