package info.becs.forms.submissions.control;

import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.Mark;
import info.becs.forms.submissions.entity.Suspect;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;

/** The rows of what is handed in: the submissions, their marks, their files, and which are held back. */
final class DepositRows {

    // By hand: a persistence context for one row costs as much as all the rest of an intake.
    private static final String INSERT = """
        INSERT INTO forms_submission (id, form, form_version, form_sha256, receipt_number, secret_hash, language,
          channel, answers, fingerprint, received_at, sealed, wrapped_key, key_id, marks, offer)
        VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
        """;
    private static final String INSERT_MARK = "INSERT INTO forms_submission_mark (mark, submission) VALUES (?, ?)";
    private static final String INSERT_SUSPECT =
            "INSERT INTO forms_suspect (id, form, reasons, held_at) VALUES (?, ?, ?, ?)";
    private static final String CLAIM =
            "UPDATE forms_file SET submission = ?, expires_at = NULL WHERE id = ? AND owner = ? AND submission IS NULL";

    private DepositRows() {}

    static void write(List<Deposit> deposits, Connection connection) throws SQLException {
        try (PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Deposit deposit : deposits) {
                deposit.submission().write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
        mark(deposits, connection);
        claim(deposits, connection);
        hold(deposits, connection);
    }

    private static void mark(List<Deposit> deposits, Connection connection) throws SQLException {
        if (deposits.stream().allMatch(d -> d.marks().isEmpty())) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_MARK)) {
            for (Deposit deposit : deposits) {
                for (Mark mark : deposit.marks()) {
                    insert.setString(1, mark.text());
                    insert.setString(2, deposit.submission().id().toString());
                    insert.addBatch();
                }
            }
            insert.executeBatch();
        }
    }

    /** From now on they are of this submission and do not expire. */
    private static void claim(List<Deposit> deposits, Connection connection) throws SQLException {
        if (deposits.stream().allMatch(d -> d.files().isEmpty())) {
            return;
        }
        try (PreparedStatement update = connection.prepareStatement(CLAIM)) {
            for (Deposit deposit : deposits) {
                String id = deposit.submission().id().toString();
                for (String file : deposit.files()) {
                    update.setString(1, id);
                    update.setString(2, file);
                    update.setString(3, id);
                    if (update.executeUpdate() != 1) {
                        throw FileProblem.goneMeanwhile();
                    }
                }
            }
        }
    }

    private static void hold(List<Deposit> deposits, Connection connection) throws SQLException {
        List<Suspect> suspects =
                deposits.stream().flatMap(d -> d.suspect().stream()).toList();
        if (suspects.isEmpty()) {
            return;
        }
        try (PreparedStatement insert = connection.prepareStatement(INSERT_SUSPECT)) {
            for (Suspect suspect : suspects) {
                suspect.write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        }
    }
}
