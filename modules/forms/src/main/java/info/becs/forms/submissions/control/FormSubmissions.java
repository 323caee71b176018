package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.KeptReceipt;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import javax.sql.DataSource;

/** Everything that was handed in. */
@ApplicationScoped
public class FormSubmissions implements Submissions {

    public static final String RECEIVED = "forms.submission.received";

    // By hand: a persistence context for one row costs as much as all the rest of an intake.
    private static final String INSERT = """
            INSERT INTO forms_submission (id, form, form_version, form_sha256, receipt_number, secret_hash, language,
              channel, answers, fingerprint, received_at)
            VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)
            """;

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    ThisModule self;

    /**
     * Keeps them and tells them, all in one transaction; nothing is read before.
     *
     * <p>The database refuses an id or a receipt number that is there already, and then none of them is kept.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(List<Deposit> deposits) {
        try (Connection connection = database.getConnection();
                PreparedStatement insert = connection.prepareStatement(INSERT)) {
            for (Deposit deposit : deposits) {
                deposit.submission().write(insert);
                insert.addBatch();
            }
            insert.executeBatch();
        } catch (SQLException e) {
            throw new PersistenceException("Submissions were not kept", e);
        }
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(deposits.stream().map(FormSubmissions::received).toList());
    }

    static Event received(Deposit deposit) {
        return Event.of(RECEIVED, deposit.submission().id().toString())
                .fact("form", deposit.submission().form())
                .fact("target", deposit.target());
    }

    @Override
    public Optional<Submission> find(UUID id) {
        return Optional.ofNullable(em.find(FormSubmission.class, id.toString())).map(FormSubmission::view);
    }

    @Override
    public List<Submission> find(Collection<UUID> ids) {
        return em.createQuery("SELECT s FROM FormSubmission s WHERE s.id IN :ids", FormSubmission.class)
                .setParameter("ids", InLists.of(ids))
                .setHint("eclipselink.read-only", true) // no copies to compare with at the commit
                .getResultStream()
                .map(FormSubmission::view)
                .toList();
    }

    public Optional<KeptReceipt> receipt(UUID id) {
        return receipt("s.id = :key", id.toString());
    }

    public Optional<KeptReceipt> receipt(String number) {
        return receipt("s.receiptNumber = :key", number);
    }

    private Optional<KeptReceipt> receipt(String where, String key) {
        return em.createQuery("""
                        SELECT NEW info.becs.forms.submissions.entity.KeptReceipt(
                          s.id, s.form, s.receiptNumber, s.secretHash, s.fingerprint, s.receivedAt)
                        FROM FormSubmission s
                        WHERE
                        """ + where, KeptReceipt.class)
                .setParameter("key", key)
                .getResultStream()
                .findFirst();
    }

    public Slice<SubmissionLine> newest(Optional<Cursor> after, int size) {
        String before = after.isPresent() ? "WHERE s.receivedAt < :at OR (s.receivedAt = :at AND s.id < :id)" : "";
        TypedQuery<SubmissionLine> query = em.createQuery("""
                SELECT NEW info.becs.forms.submissions.entity.SubmissionLine(
                  s.id, s.form, s.formVersion, s.receiptNumber, s.language, s.channel, s.receivedAt)
                FROM FormSubmission s
                %s
                ORDER BY s.receivedAt DESC, s.id DESC
                """.formatted(before), SubmissionLine.class);
        after.ifPresent(c -> query.setParameter("at", c.at()).setParameter("id", c.id()));
        var lines = query.setMaxResults(size + 1).getResultList();
        return Slice.of(lines, size, line -> new Cursor(line.receivedAt(), line.id()));
    }
}
