package info.becs.forms.pages.boundary;

import info.becs.forms.answers.control.Names;
import info.becs.forms.answers.entity.Typed;
import info.becs.forms.definition.entity.Element.Control;
import info.becs.forms.definition.entity.Field;
import info.becs.forms.definition.entity.FieldKind;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Page;
import info.becs.forms.files.control.Uploads;
import info.becs.forms.files.control.Uploads.Offer;
import info.becs.forms.files.entity.StoredFile;
import info.becs.kit.text.Bangla;
import info.becs.kit.text.FileName;
import info.becs.spi.Problem;
import info.becs.spi.pages.PageFile;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/**
 * Files that come with a page: stored before anything else, so that going on, going back and mistakes elsewhere lose none.
 * One that is refused stays named at its field with the reason, until another is chosen or it is taken away.
 */
@ApplicationScoped
public class FormFiles {

    /** In the place of an upload that was refused; no rule lets it through. */
    private static final String REFUSED = "refused";

    @Inject
    Uploads uploads;

    Typed taken(PageRequest request, Form form, Page page, UUID owner, Typed typed) {
        Typed with = typed;
        for (Map.Entry<String, Field> each : fields(page, typed).entrySet()) {
            PageFile file = request.files().get(each.getKey());
            if (file != null) {
                var offer = new Offer(owner, form.id(), each.getValue().key(), file.name(), request.network());
                with = put(with, each.getKey(), offer, file, request.locale());
            }
        }
        return with;
    }

    private Typed put(Typed typed, String name, Offer offer, PageFile file, Locale locale) {
        String label = name + Names.FILE_LABEL;
        try (InputStream content = file.open()) {
            StoredFile kept = uploads.receive(offer, content);
            String size = Bangla.number((kept.bytes() + 1023) / 1024, locale) + " KB";
            return typed.with(name, Uploads.VALUE + kept.id()).with(label, kept.name() + " (" + size + ")");
        } catch (Problem refused) {
            String why =
                    FileName.of(file.name()).text() + ": " + refused.sentence().in(locale);
            return typed.with(name, REFUSED).with(label, why);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of this page that take files, by their names on it, row by row. */
    private static Map<String, Field> fields(Page page, Typed typed) {
        var fields = new LinkedHashMap<String, Field>();
        for (Control control : page.controls()) {
            if (control.field().isFile()) {
                fields.put(control.path(), control.field());
            }
            if (control.field().kind() == FieldKind.REPEAT) {
                for (int row = 0; row < typed.rows(control.path()); row++) {
                    for (Control inner : Page.controls(control.detail())) {
                        if (inner.field().isFile()) {
                            fields.put(control.path() + "." + row + "." + inner.path(), inner.field());
                        }
                    }
                }
            }
        }
        return fields;
    }
}
