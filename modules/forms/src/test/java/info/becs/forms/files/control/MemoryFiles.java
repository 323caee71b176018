package info.becs.forms.files.control;

import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import java.time.Instant;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;

/** The rows of files, in memory. */
public final class MemoryFiles extends StoredFiles {

    private final TreeMap<String, StoredFile> rows = new TreeMap<>();
    private final Set<String> claimed = new HashSet<>();
    private final Set<UUID> submissions = new HashSet<>();

    public int size() {
        return rows.size();
    }

    void claim(String id) {
        claimed.add(id);
    }

    @Override
    public Optional<StoredFile> find(String id) {
        return Optional.ofNullable(rows.get(id));
    }

    @Override
    public List<StoredFile> find(Collection<String> ids) {
        return rows.values().stream().filter(f -> ids.contains(f.id())).toList();
    }

    @Override
    public Sum sum(UUID owner) {
        var own =
                rows.values().stream().filter(f -> f.isFor(owner, "test.tiny")).toList();
        return new Sum(own.size(), own.stream().mapToLong(StoredFile::bytes).sum());
    }

    /** It was handed in. */
    public void knows(UUID submission) {
        submissions.add(submission);
    }

    @Override
    public Optional<String> form(UUID submission) {
        return Optional.of("test.tiny").filter(form -> submissions.contains(submission));
    }

    @Override
    public List<StoredFile> with(UUID owner, String message) {
        return rows.values().stream()
                .filter(f -> f.isFor(owner, "test.tiny"))
                .filter(f -> f.isWith(message, true) || f.isWith(message, false))
                .toList();
    }

    @Override
    public Sum added(UUID owner, boolean own, String but, Instant since) {
        var others = rows.values().stream()
                .filter(f -> f.isFor(owner, "test.tiny")
                        && f.isOwn() == own
                        && f.field().equals("message"))
                .filter(f -> !f.isWith(but, own) && f.uploadedAt().isAfter(since))
                .toList();
        return new Sum(
                others.size(), others.stream().mapToLong(StoredFile::bytes).sum());
    }

    @Override
    public boolean keep(String id) {
        find(id).ifPresent(StoredFile::keep);
        claimed.add(id);
        return rows.containsKey(id);
    }

    @Override
    public boolean drop(String id) {
        return !claimed.contains(id) && rows.remove(id) != null;
    }

    @Override
    public void erase(String id) {
        claimed.remove(id);
        rows.remove(id);
    }

    @Override
    public void add(StoredFile file) {
        rows.put(file.id(), file);
    }

    @Override
    public List<StoredFile> notScanned(String after, int most) {
        return rows.tailMap(after, false).values().stream()
                .filter(f -> f.scan() == Scan.NOT_SCANNED)
                .limit(most)
                .toList();
    }

    @Override
    public int clean(Instant now) {
        int before = rows.size();
        rows.values()
                .removeIf(f -> !claimed.contains(f.id())
                        && f.uploadedAt().plus(java.time.Duration.ofDays(30)).isBefore(now));
        return before - rows.size();
    }

    @Override
    public int erase(UUID submission) {
        int before = rows.size();
        rows.values().removeIf(f -> f.isFor(submission, "test.tiny"));
        return before - rows.size();
    }
}
