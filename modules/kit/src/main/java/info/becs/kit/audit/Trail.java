package info.becs.kit.audit;

import info.becs.kit.http.Caller;
import info.becs.kit.http.Network;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.audit.AuditEntry;
import info.becs.spi.audit.AuditEntry.Result;
import info.becs.spi.audit.AuditLog;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;

/**
 * The entry that the call under way leaves in the audit log: by whom is known, on what and which fields changed is said
 * by the method that does it.
 */
@RequestScoped
public class Trail {

    @Inject
    ThisModule self;

    private String actor;
    private String network = "";
    private String subject = "";
    private AuditEntry noted = AuditEntry.of("", "");

    /** Said before the method, once it is known who asks for what. */
    void begin(HttpServletRequest request, String asked) {
        actor = Caller.person(request).map(PersonId::toString).orElse("");
        network = Network.of(request);
        subject = asked;
    }

    /** What it is done to, where the address of the request does not say so. */
    public Trail on(Object thing) {
        subject = thing.toString();
        return this;
    }

    /** One field; nothing is noted where it stayed as it was. Of the classes S and X only that it changed. */
    public Trail change(String field, DataClass dataClass, Object before, Object after) {
        noted = noted.change(field, dataClass, before, after);
        return this;
    }

    /** All fields of a thing as it was and as it is; {@code before} is empty for a new one. */
    public Trail changes(DataClass dataClass, Map<String, ?> before, Map<String, ?> after) {
        var fields = new LinkedHashSet<String>(before.keySet());
        fields.addAll(after.keySet());
        fields.forEach(field -> change(field, dataClass, before.get(field), after.get(field)));
        return this;
    }

    void done(String action) {
        log().record(entry(action, Result.DONE, "", noted.changes()));
        noted = AuditEntry.of("", "");
    }

    void refused(String action, Result result, String code) {
        log().recordRefusal(entry(action, result, code, List.of()));
    }

    private AuditEntry entry(String action, Result result, String code, List<AuditEntry.Change> changes) {
        return new AuditEntry(action, subject, actor(), network, result, code, changes);
    }

    /** Outside a request it is the module that does it. */
    private String actor() {
        return actor == null ? self.handle().map(h -> h.id()).orElse("platform") : actor;
    }

    private AuditLog log() {
        return self.platform().find(AuditLog.class).orElseThrow(Trail::absent);
    }

    private static Problem absent() {
        return Problem.unavailable(
                "platform.audit.absent",
                Text.of(
                        "কে কী বদলাচ্ছে তা এখন লিখে রাখা যাচ্ছে না, তাই কিছু বদলানো হয়নি। একটু পর আবার চেষ্টা করুন।",
                        "Who changes what cannot be written down at the moment, so nothing was changed. Try again soon."));
    }
}
