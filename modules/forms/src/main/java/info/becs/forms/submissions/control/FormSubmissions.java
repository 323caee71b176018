package info.becs.forms.submissions.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.KeptReceipt;
import info.becs.forms.submissions.entity.Mark;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.db.InLists;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.events.Event;
import info.becs.spi.events.EventLog;
import info.becs.spi.forms.Submission;
import info.becs.spi.forms.Submissions;
import info.becs.spi.people.PersonId;
import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.persistence.Query;
import jakarta.persistence.TypedQuery;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import javax.sql.DataSource;

/** Everything that was handed in. */
@ApplicationScoped
public class FormSubmissions implements Submissions {

    public static final String RECEIVED = "forms.submission.received";

    private static final int MOST_ALIKE = 100;
    private static final Set<DataClass> NEEDED_FOR_THE_CASE = Set.of(DataClass.P, DataClass.I, DataClass.S);
    private static final Set<DataClass> ALL = EnumSet.allOf(DataClass.class);

    @PersistenceContext
    EntityManager em;

    @Resource(lookup = "jdbc/platform")
    DataSource database;

    @Inject
    ThisModule self;

    @Inject
    AnswerSeals seals;

    @Inject
    KeptForms forms;

    @Inject
    FormFields fields;

    @Inject
    Marks marks;

    @Inject
    Keepers keepers;

    @Inject
    Erasure erasure;

    @Inject
    ErasureTalk erasures;

    /**
     * Keeps them and tells them, all in one transaction; nothing is read before.
     *
     * <p>The database refuses an id or a receipt number that is there already, and then none of them is kept.
     */
    @Transactional(TxType.REQUIRES_NEW)
    public void keep(List<Deposit> deposits) {
        try (Connection connection = database.getConnection()) {
            DepositRows.write(deposits, connection);
        } catch (SQLException e) {
            throw new PersistenceException("Submissions were not kept", e);
        }
        self.platform()
                .find(EventLog.class)
                .orElseThrow(FormsProblem::hostMissing)
                .publish(deposits.stream().map(FormSubmissions::received).toList());
    }

    /** Whether nothing was ever handed in. */
    public boolean isEmpty() {
        return em.createQuery("SELECT s.id FROM FormSubmission s", String.class)
                .setMaxResults(1)
                .getResultList()
                .isEmpty();
    }

    static Event received(Deposit deposit) {
        return received(deposit.submission().id(), deposit.submission().form(), deposit.target());
    }

    /** @param target who should handle it */
    static Event received(UUID id, String form, String target) {
        return Event.of(RECEIVED, id.toString()).fact("form", form).fact("target", target);
    }

    @Override
    public Optional<Submission> find(UUID id) {
        return find(id, NEEDED_FOR_THE_CASE);
    }

    @Override
    public Optional<Submission> find(UUID id, Set<DataClass> opening) {
        return kept(id).map(s -> opened(s, opening));
    }

    @Override
    public Optional<String> named(String form, String field, String typed) {
        return fields.named(form, field, typed);
    }

    @Override
    public Optional<Text> label(String form, String field, String code) {
        return fields.label(form, field, code);
    }

    @Override
    public Map<String, Text> choices(String form, String field) {
        return fields.choices(form, field);
    }

    @Override
    public List<HandledForm> handled(String target) {
        return fields.handled(target);
    }

    @Override
    public Map<String, String> within(String form, String field) {
        return fields.within(form, field);
    }

    @Override
    public Map<String, DataClass> fields(String form) {
        return fields.of(form);
    }

    @Override
    public boolean isErased(UUID id) {
        return erasedAt(id).isPresent();
    }

    @Override
    public Set<UUID> erased(Collection<UUID> ids) {
        if (ids.isEmpty()) {
            return Set.of();
        }
        List<String> asked = InLists.of(ids);
        Query query = em.createNativeQuery("""
            SELECT id FROM forms_submission --DERBY-PROPERTIES constraint=forms_submission_pk
            WHERE id IN (%s) AND erased_at IS NOT NULL
            """.formatted(places(asked)));
        List<?> erased = filled(query, asked).getResultList();
        return erased.stream().map(id -> UUID.fromString((String) id)).collect(Collectors.toSet());
    }

    public Optional<Instant> erasedAt(UUID id) {
        return kept(id).flatMap(FormSubmission::erasedAt);
    }

    @Override
    public Optional<AskedErasure> askedErasure(UUID id) {
        return erasures.asked(id);
    }

    @Override
    public Optional<LocalDate> keptUntil(UUID id) {
        return kept(id).filter(found -> !found.isErased())
                .flatMap(found -> forms.find(found.form(), found.formVersion())
                        .map(form -> form.manifest().keptUntil(found.line().receivedAt())));
    }

    @Override
    public List<Clock> clocks(UUID id) {
        return kept(id).flatMap(kept -> forms.find(kept.form(), kept.formVersion())).stream()
                .flatMap(form -> form.pack().deadlines().stream())
                .map(d -> new Clock(
                        d.id(), d.title(), d.start(), d.length(), d.unit().name(), d.source()))
                .toList();
    }

    @Override
    public List<Start> starts(UUID id) {
        return kept(id).flatMap(kept -> forms.find(kept.form(), kept.formVersion())).stream()
                .flatMap(form -> form.pack().starts().stream())
                .map(s -> new Start(s.word(), s.day(), s.where()))
                .toList();
    }

    /** What was handed in, and the form as it stood then. */
    public record Read(Submission submission, Form form) {}

    public Optional<Read> read(UUID id, Set<DataClass> opening) {
        return kept(id).flatMap(found -> forms.find(found.form(), found.formVersion(), found.offer())
                .map(form -> new Read(opened(found, opening), form)));
    }

    /** As the database keeps it. */
    public Optional<FormSubmission> kept(UUID id) {
        return Optional.ofNullable(em.find(FormSubmission.class, id.toString()));
    }

    /** Nobody else changes it until the end of the transaction. */
    public Optional<FormSubmission> lock(UUID id) {
        return Optional.ofNullable(em.find(FormSubmission.class, id.toString(), LockModeType.PESSIMISTIC_WRITE));
    }

    /** Those of these that there are. */
    public List<FormSubmission> kept(Collection<UUID> ids) {
        return ids.isEmpty() ? List.of() : rows(InLists.of(ids));
    }

    private Submission opened(FormSubmission kept, Set<DataClass> classes) {
        return kept.view(seals.open(kept.id(), kept.answers(), kept.sealed(), classes));
    }

    /** The answers of these, whole: to count, never to show. */
    public List<String> answers(Collection<UUID> ids) {
        return find(ids, ALL).stream().map(Submission::answers).toList();
    }

    @Override
    public List<Submission> find(Collection<UUID> ids, Set<DataClass> classes) {
        return kept(ids).stream().map(s -> opened(s, classes)).toList();
    }

    // Asked for many at once, Derby may read the whole table; what it is told here is a comment to PostgreSQL.
    @SuppressWarnings("unchecked") // what a native query selects has no type
    private List<FormSubmission> rows(List<String> ids) {
        Query query = em.createNativeQuery("""
            SELECT * FROM forms_submission --DERBY-PROPERTIES constraint=forms_submission_pk
            WHERE id IN (%s)
            """.formatted(places(ids)), FormSubmission.class)
                .setHint("eclipselink.read-only", true); // no copies to compare with at the commit
        return filled(query, ids).getResultList();
    }

    private static Query filled(Query query, List<String> ids) {
        for (int i = 0; i < ids.size(); i++) {
            query.setParameter(i + 1, ids.get(i));
        }
        return query;
    }

    private static String places(List<String> values) {
        return String.join(", ", Collections.nCopies(values.size(), "?"));
    }

    @Override
    public List<UUID> alike(UUID id) {
        List<String> marks = kept(id).map(FormSubmission::marks).orElse(List.of());
        return marks.isEmpty() ? List.of() : marked(marks, id.toString());
    }

    @Override
    public List<UUID> saying(String typed) {
        List<String> marks = forms.newest().stream()
                .flatMap(form -> this.marks.of(form, typed).stream())
                .map(Mark::text)
                .distinct()
                .toList();
        return marks.isEmpty() ? List.of() : marked(marks, "");
    }

    @Override
    public List<UUID> shownBy(PersonId person) {
        return em.createQuery("""
            SELECT t.submission FROM TiedSubmission t WHERE t.account = :account AND t.handedIn = 0 ORDER BY t.tiedAt DESC, t.id DESC
            """, String.class)
                .setParameter("account", person.toString())
                .getResultStream()
                .map(UUID::fromString)
                .toList();
    }

    /** While nobody can tell, that is why. */
    @Override
    @Transactional
    public Optional<Text> held(UUID id) {
        try {
            return kept(id).filter(found -> !found.isErased()).flatMap(found -> keepers.held(id));
        } catch (Problem untold) {
            return Optional.of(untold.sentence());
        }
    }

    @Override
    public Optional<Text> erase(UUID id) {
        Optional<FormSubmission> left = kept(id).filter(found -> !found.isErased());
        Optional<Text> why = left.flatMap(found -> keepers.held(id));
        if (left.isPresent() && why.isEmpty()) {
            erasure.erase(id);
        }
        return why;
    }

    @SuppressWarnings("unchecked") // what a native query selects has no type
    private List<UUID> marked(List<String> marks, String but) {
        // Tried on Derby and PostgreSQL.
        Query query = em.createNativeQuery("SELECT DISTINCT submission FROM forms_submission_mark WHERE mark IN ("
                        + places(marks) + ") AND submission <> ?")
                .setMaxResults(MOST_ALIKE);
        for (int i = 0; i < marks.size(); i++) {
            query.setParameter(i + 1, marks.get(i));
        }
        List<String> found = query.setParameter(marks.size() + 1, but).getResultList();
        return found.stream().map(UUID::fromString).toList();
    }

    /** In the caller's transaction, with the row itself. */
    public void unmark(FormSubmission kept) {
        for (String mark : kept.marks()) {
            em.createNativeQuery("DELETE FROM forms_submission_mark WHERE mark = ? AND submission = ?")
                    .setParameter(1, mark)
                    .setParameter(2, kept.id().toString())
                    .executeUpdate();
        }
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
        // The first condition is implied by the second; it lets the database begin inside the index.
        String before = after.isPresent() ? "WHERE s.receivedAt <= :at AND (s.receivedAt < :at OR s.id < :id)" : "";
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
