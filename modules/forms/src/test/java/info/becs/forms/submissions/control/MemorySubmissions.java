package info.becs.forms.submissions.control;

import info.becs.forms.submissions.entity.Deposit;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.KeptReceipt;
import info.becs.forms.submissions.entity.Suspect;
import info.becs.forms.submissions.entity.Suspicion;
import info.becs.spi.DataClass;
import info.becs.spi.events.EventLog;
import java.sql.SQLException;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;

/** Submissions in memory, with the two constraints that the database has. */
public final class MemorySubmissions extends FormSubmissions {

    private final Map<UUID, FormSubmission> kept = new LinkedHashMap<>();
    private final Map<UUID, Suspect> held = new LinkedHashMap<>();
    private int collisions;
    private int looks;

    /** The next so many receipt numbers are taken already. */
    public MemorySubmissions collidingOnce(int times) {
        collisions = times;
        return this;
    }

    public synchronized int size() {
        return kept.size();
    }

    @Override
    public boolean isEmpty() {
        return size() == 0;
    }

    /** How often a row was looked for. */
    public synchronized int looks() {
        return looks;
    }

    /** Why this one is held back; nothing where it is not. */
    public synchronized Set<Suspicion> suspicions(UUID id) {
        return Optional.ofNullable(held.get(id)).map(Suspect::reasons).orElse(Set.of());
    }

    /** Of the one that came last. */
    public synchronized Set<Suspicion> suspicions() {
        UUID last = kept.keySet().stream().reduce((earlier, later) -> later).orElseThrow();
        return suspicions(last);
    }

    /** Of the only one. */
    public synchronized String answers() {
        return answers(kept.keySet().iterator().next());
    }

    public synchronized String answers(UUID id) {
        return find(id, EnumSet.allOf(DataClass.class)).orElseThrow().answers();
    }

    /** As the database has it. */
    @Override
    public synchronized Optional<FormSubmission> kept(UUID id) {
        looks++;
        return Optional.ofNullable(kept.get(id));
    }

    @Override
    public Optional<FormSubmission> lock(UUID id) {
        return kept(id);
    }

    @Override
    public synchronized List<UUID> alike(UUID id) {
        var marks = kept.get(id).marks();
        return kept.values().stream()
                .filter(s -> !s.id().equals(id) && s.marks().stream().anyMatch(marks::contains))
                .map(FormSubmission::id)
                .toList();
    }

    @Override
    public void unmark(FormSubmission submission) {
        // the marks of the row are all that there is in memory
    }

    @Override
    public synchronized void keep(List<Deposit> deposits) {
        var after = new LinkedHashMap<>(kept);
        for (Deposit deposit : deposits) {
            if (after.put(deposit.submission().id(), deposit.submission()) != null) {
                throw violated("FORMS_SUBMISSION_PK");
            }
        }
        if (collisions > 0) {
            collisions--;
            throw violated("FORMS_SUBMISSION_RECEIPT_NUMBER_UQ");
        }
        kept.putAll(after);
        deposits.forEach(d -> d.suspect().ifPresent(suspect -> held.put(suspect.submission(), suspect)));
        self.platform()
                .find(EventLog.class)
                .orElseThrow()
                .publish(deposits.stream().map(FormSubmissions::received).toList());
    }

    private static RuntimeException violated(String constraint) {
        return new IllegalStateException(new SQLException(
                "The statement was aborted because it would have caused a duplicate key value in a unique or primary"
                        + " key constraint or unique index identified by '" + constraint
                        + "' defined on 'FORMS_SUBMISSION'.",
                "23505"));
    }

    @Override
    public synchronized Optional<KeptReceipt> receipt(UUID id) {
        return Optional.ofNullable(kept.get(id)).map(FormSubmission::receipt);
    }

    @Override
    public synchronized Optional<KeptReceipt> receipt(String number) {
        return kept.values().stream()
                .map(FormSubmission::receipt)
                .filter(r -> r.receiptNumber().equals(number))
                .findFirst();
    }
}
