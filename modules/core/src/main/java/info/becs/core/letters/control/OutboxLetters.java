package info.becs.core.letters.control;

import info.becs.core.letters.entity.LetterLine;
import info.becs.core.letters.entity.LetterProblem;
import info.becs.core.letters.entity.LetterState;
import info.becs.core.letters.entity.OutboxLetter;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.Slice;
import info.becs.spi.letters.Letter.Channel;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** All letters of the outbox. */
@ApplicationScoped
public class OutboxLetters {

    private static final Set<LetterState> OPEN = Set.of(LetterState.WAITING, LetterState.SENDING);
    private static final Set<LetterState> OVER =
            Set.of(LetterState.SENT, LetterState.KEPT, LetterState.DEAD, LetterState.UNWANTED);

    @PersistenceContext
    EntityManager em;

    void add(OutboxLetter letter) {
        em.persist(letter);
    }

    public OutboxLetter require(String id) {
        return Optional.ofNullable(em.find(OutboxLetter.class, id)).orElseThrow(() -> LetterProblem.unknown(id));
    }

    /** For a change: nobody takes it up meanwhile. */
    public OutboxLetter lock(String id) {
        OutboxLetter letter = require(id);
        em.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        return letter;
    }

    public void remove(OutboxLetter letter) {
        em.remove(letter);
    }

    /** What staff see, the youngest first. */
    public Slice<LetterLine> youngest(Optional<LetterState> state, Optional<Cursor> after, int size) {
        var query = em.createQuery(
                        """
                            SELECT NEW info.becs.core.letters.entity.LetterLine(l.id, l.channel, l.address, l.template, l.subject,
                              l.state, l.attempts, l.createdAt, l.nextAt, l.sentAt, l.error)
                            FROM OutboxLetter l WHERE l.id < :below
                            """ + state.map(s -> " AND l.state = :state").orElse("") + " ORDER BY l.id DESC",
                        LetterLine.class)
                .setParameter("below", after.map(Cursor::id).orElse("g")) // ids are hexadecimal
                .setMaxResults(size + 1);
        state.ifPresent(s -> query.setParameter("state", s));
        return Slice.of(query.getResultList(), size, line -> new Cursor(line.createdAt(), line.id()));
    }

    // ---- sending -------------------------------------------------------------------------------------

    /** Those whose time has come, and those that a node which died had taken up. */
    List<String> due(Instant now, int most) {
        return em.createQuery(
                        "SELECT l.id FROM OutboxLetter l WHERE l.state IN :open AND l.nextAt <= :now ORDER BY"
                                + " l.nextAt, l.id",
                        String.class)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .setMaxResults(most)
                .getResultList();
    }

    /**
     * Takes one up, if no other node did. The condition is in the update itself: of two nodes that try at once, the
     * second waits for the row and then finds that its time has not come.
     */
    boolean claim(String id, Instant now, Instant lease) {
        int claimed = em.createQuery("""
            UPDATE OutboxLetter l SET l.state = :sending, l.nextAt = :lease, l.attempts = l.attempts + 1
            WHERE l.id = :id AND l.state IN :open AND l.nextAt <= :now
            """)
                .setParameter("sending", LetterState.SENDING)
                .setParameter("lease", lease)
                .setParameter("id", id)
                .setParameter("open", OPEN)
                .setParameter("now", now)
                .executeUpdate();
        return claimed == 1;
    }

    /** Still the one that was taken up at this try, for writing down what came of it. */
    Optional<OutboxLetter> taken(String id, int attempt) {
        OutboxLetter letter = em.find(OutboxLetter.class, id);
        if (letter == null) {
            return Optional.empty();
        }
        em.refresh(letter, LockModeType.PESSIMISTIC_WRITE);
        return letter.state() == LetterState.SENDING && letter.attempts() == attempt
                ? Optional.of(letter)
                : Optional.empty();
    }

    // ---- limits and life -----------------------------------------------------------------------------

    long countSince(Channel channel, Instant since) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM OutboxLetter l WHERE l.channel = :channel AND l.createdAt > :since",
                        Long.class)
                .setParameter("channel", channel)
                .setParameter("since", since)
                .getSingleResult();
    }

    long countTo(String address, Instant since) {
        return em.createQuery(
                        "SELECT COUNT(l) FROM OutboxLetter l WHERE l.address = :address AND l.createdAt > :since",
                        Long.class)
                .setParameter("address", address)
                .setParameter("since", since)
                .getSingleResult();
    }

    /** Ids of letters that need not be kept any more. */
    List<String> olderThan(Instant moment, int most) {
        return em.createQuery(
                        "SELECT l.id FROM OutboxLetter l WHERE l.state IN :over AND l.createdAt < :moment ORDER BY"
                                + " l.id",
                        String.class)
                .setParameter("over", OVER)
                .setParameter("moment", moment)
                .setMaxResults(most)
                .getResultList();
    }

    int removeAll(List<String> ids) {
        return em.createQuery("DELETE FROM OutboxLetter l WHERE l.id IN :ids AND l.state IN :over")
                .setParameter("ids", ids)
                .setParameter("over", OVER)
                .executeUpdate();
    }

    List<LetterLine> about(String person, int most) {
        return em.createQuery("""
            SELECT NEW info.becs.core.letters.entity.LetterLine(l.id, l.channel, l.address, l.template, l.subject,
              l.state, l.attempts, l.createdAt, l.nextAt, l.sentAt, l.error)
            FROM OutboxLetter l WHERE l.person = :person ORDER BY l.id DESC
            """, LetterLine.class)
                .setParameter("person", person)
                .setMaxResults(most)
                .getResultList();
    }

    long countAbout(String person) {
        return em.createQuery("SELECT COUNT(l) FROM OutboxLetter l WHERE l.person = :person", Long.class)
                .setParameter("person", person)
                .getSingleResult();
    }

    int removeAbout(String person) {
        return em.createQuery("DELETE FROM OutboxLetter l WHERE l.person = :person")
                .setParameter("person", person)
                .executeUpdate();
    }

    /** Secrets that can no longer be used are no longer kept. */
    int forgetSecrets(Instant now) {
        return em.createQuery(
                        "UPDATE OutboxLetter l SET l.secrets = NULL WHERE l.secrets IS NOT NULL AND l.untilAt <= :now")
                .setParameter("now", now)
                .executeUpdate();
    }
}
