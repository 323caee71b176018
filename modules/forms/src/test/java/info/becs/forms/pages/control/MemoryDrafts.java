package info.becs.forms.pages.control;

import info.becs.forms.TestSettings;
import info.becs.forms.pages.entity.Draft;
import info.becs.forms.pages.entity.DraftKey;
import info.becs.forms.pages.entity.Progress;
import java.time.Clock;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Drafts in memory, kept as the text that the database keeps. */
public final class MemoryDrafts extends Drafts {

    private final Map<String, Draft> drafts = new HashMap<>();

    public MemoryDrafts(Clock clock) {
        this.clock = clock;
        this.settings = TestSettings.standard();
    }

    /** Everything that is kept of all drafts. */
    public String everything() {
        return drafts.values().stream().map(Draft::content).toList().toString() + drafts.keySet();
    }

    public int size() {
        return drafts.size();
    }

    @Override
    public Optional<Found> find(DraftKey key) {
        return Optional.ofNullable(drafts.get(key.hash()))
                .filter(d -> d.isOf(d.form(), clock.instant()))
                .map(d -> new Found(
                        key,
                        d.form(),
                        d.instanceId(),
                        d.begunAt(),
                        d.isSubmitted(),
                        ProgressText.read(DraftSeal.open(key, d.content()))));
    }

    @Override
    public void save(DraftKey key, String form, Progress progress) {
        Draft draft = draft(key, form).orElseGet(() -> new Draft(key, form, clock.instant()));
        draft.write(
                DraftSeal.seal(key, ProgressText.write(progress)),
                clock.instant().plus(settings.draftLife()));
        drafts.put(key.hash(), draft);
    }

    @Override
    public void submitted(DraftKey key, String form) {
        draft(key, form).ifPresent(d -> d.submitted(clock.instant()));
    }

    @Override
    public void forget(DraftKey key, String form) {
        drafts.remove(key.hash());
    }

    private Optional<Draft> draft(DraftKey key, String form) {
        return Optional.ofNullable(drafts.get(key.hash())).filter(d -> d.isOf(form, clock.instant()));
    }
}
