package info.becs.forms.files.control;

import info.becs.forms.FormsProblem;
import info.becs.forms.FormsSettings;
import info.becs.forms.definition.entity.DataClass;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Shape;
import info.becs.forms.files.control.FileFolder.Part;
import info.becs.forms.files.entity.FileKind;
import info.becs.forms.files.entity.FileProblem;
import info.becs.forms.files.entity.Scan;
import info.becs.forms.files.entity.StoredFile;
import info.becs.forms.files.entity.StoredFile.Content;
import info.becs.forms.files.entity.StoredFile.Place;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.vault.control.Vault;
import info.becs.forms.vault.entity.FreshKey;
import info.becs.kit.disk.DiskRoom;
import info.becs.kit.text.FileName;
import info.becs.spi.Problem;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;

/*
 * In which order
 *
 * What is cheap to refuse is refused first. The content then goes into the store as it comes, sealed and hashed on the way,
 * and is looked at where it lies: what it is, whether it is whole. Only then there is a row, and only then it is
 * acknowledged. Whatever is refused leaves no row and no file.
 */
/** Takes files that are for a submission, before there is one. */
@ApplicationScoped
public class Uploads {

    public static final String VALUE = "upload:";

    private static final int MOST_FILES = 40;
    private static final long MOST_BYTES = 100_000_000;

    @Inject
    OpenForms forms;

    @Inject
    StoredFiles files;

    @Inject
    FileFolder folder;

    @Inject
    SafeView views;

    @Inject
    ByteBudget budget;

    @Inject
    DiskRoom room;

    @Inject
    Vault vault;

    @Inject
    FormsSettings settings;

    @Inject
    Clock clock;

    /** @param field its key, {@code evidence.file}; @param network where it comes from */
    public record Offer(UUID owner, String form, String field, String name, String network) {}

    public StoredFile receive(Offer offer, InputStream content) {
        Form form = forms.require(offer.form());
        Control control = form.control(offer.field())
                .filter(each -> each.field().isFile())
                .orElseThrow(() -> FileProblem.fieldNotFound(offer.field()));
        budget.require(offer.network());
        var sum = files.sum(offer.owner());
        if (sum.files() >= MOST_FILES || sum.bytes() >= MOST_BYTES) {
            throw FileProblem.tooMany(MOST_FILES, (int) (MOST_BYTES / 1_000_000));
        }
        var place = new Place(
                offer.owner(),
                form.id(),
                control.field().key(),
                control.field().dataClass().orElse(DataClass.S));
        return sealed(
                new Wanted(
                        place,
                        offer.name(),
                        control.look().kilobytes(),
                        control.look().accept(),
                        offer.network()),
                settings.draftLife(),
                content,
                files::add);
    }

    /**
     * What is taken, of what is offered.
     *
     * @param accept words of {@link FileKind}
     */
    record Wanted(Place place, String name, int kilobytes, List<String> accept, String network) {}

    /** Lies in the store; then its row is written, and what is refused leaves neither. */
    StoredFile sealed(Wanted wanted, Duration life, InputStream content, Consumer<StoredFile> row) {
        room.requireForFiles();
        UUID id = UUID.randomUUID();
        FreshKey key = vault.key(StoredFile.place(id.toString()));
        try {
            Content kept = keep(id.toString(), key.key(), wanted, content);
            var now = clock.instant().truncatedTo(ChronoUnit.MILLIS);
            var file = new StoredFile(id, wanted.place(), FileName.of(wanted.name()), kept, key, now, now.plus(life));
            row.accept(file);
            return file;
        } catch (IOException e) {
            folder.delete(id.toString());
            throw FileProblem.storeFailed(e);
        } catch (RuntimeException refused) {
            folder.delete(id.toString());
            throw refused;
        }
    }

    private Content keep(String id, byte[] key, Wanted wanted, InputStream content) throws IOException {
        var read = new ReadThrough(content, wanted.kilobytes());
        try (OutputStream out = folder.write(id, Part.ORIGINAL, key)) {
            read.into(out);
        } finally {
            budget.took(wanted.network(), read.count());
        }
        FileKind kind =
                read.kind().filter(k -> wanted.accept().contains(k.word())).orElseThrow(FileProblem::wrongType);
        long view = 0;
        if (kind.isImage()) {
            byte[] picture;
            try (InputStream again = folder.read(id, Part.ORIGINAL, key)) {
                picture = views.of(again.readAllBytes());
            }
            try (OutputStream out = folder.write(id, Part.VIEW, key)) {
                out.write(picture);
            }
            view = picture.length;
        }
        folder.settle(id);
        return new Content(kind, read.count(), read.sha256(), view);
    }

    /**
     * Ids of the files that these answers name.
     *
     * @throws Problem naming each that is not there, or not for this submission and this field
     */
    public List<String> claimed(UUID submission, Form form, JsonNode answers) {
        var named = new LinkedHashMap<String, String>();
        collect(form.shape(), answers, "", named);
        if (named.isEmpty()) {
            return List.of();
        }
        var known = new LinkedHashMap<String, StoredFile>();
        files.find(named.values()).forEach(file -> known.put(file.id(), file));
        Problem problem = FormsProblem.answersInvalid();
        boolean wrong = false;
        for (Map.Entry<String, String> each : named.entrySet()) {
            StoredFile file = known.get(each.getValue());
            String key = form.fieldAt(each.getKey()).map(Field::key).orElse("");
            if (file == null
                    || !file.isFor(submission, form.id())
                    || !file.field().equals(key)) {
                problem = problem.detail(each.getKey(), "upload", FileProblem.notThere());
                wrong = true;
            } else if (file.scan() == Scan.INFECTED) {
                problem = problem.detail(
                        each.getKey(), "upload", FileProblem.infected().sentence());
                wrong = true;
            }
        }
        if (wrong) {
            throw problem;
        }
        return named.values().stream().distinct().toList();
    }

    /** Pointer and id of each. */
    private static void collect(Shape shape, JsonNode answers, String pointer, Map<String, String> into) {
        for (Field field : shape.fields().values()) {
            JsonNode answer = answers.path(field.name());
            if (answer.isObject()) {
                collect(field.shape(), answer, pointer + "/" + field.name(), into);
            } else if (answer.isArray() && !field.kind().isLeaf()) {
                for (int row = 0; row < answer.size(); row++) {
                    collect(field.shape(), answer.get(row), pointer + "/" + field.name() + "/" + row, into);
                }
            } else if (field.isFile() && answer.isString()) {
                into.put(pointer + "/" + field.name(), answer.stringValue().substring(VALUE.length()));
            }
        }
    }
}
