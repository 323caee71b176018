package info.becs.complaints.control;

import info.becs.complaints.entity.Actor;
import info.becs.complaints.entity.Case;
import info.becs.complaints.entity.CaseEvent;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.start.ThisModule;
import info.becs.spi.DataClass;
import info.becs.spi.forms.SubmissionFiles;
import info.becs.spi.forms.SubmissionFiles.Added;
import info.becs.spi.forms.SubmissionReading;
import info.becs.spi.forms.SubmissionReading.Attached;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.io.ByteArrayInputStream;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;

/** Files that come with what is written about a case. The forms keep them; the chain of the case holds their hashes. */
@ApplicationScoped
public class CaseFiles {

    private static final String FACT = "files";

    @Inject
    ErasedComplaints erased;

    @Inject
    ThisModule self;

    @Inject
    Trail trail;

    /** Takes one for a message that is still being written; with the message it is kept, without it vanishes. */
    @Transactional
    @Audited("complaints.case.attach")
    public Attached take(Case found, Added file, byte[] content) {
        erased.refuse(found);
        Attached taken = find(SubmissionFiles.class).take(submission(found), file, new ByteArrayInputStream(content));
        trail.on(found.number()).change("file", DataClass.I, null, taken.id());
        return taken;
    }

    /** From now on they are of the case; what the event says of them. The case is locked. */
    public Map<String, String> keep(Case locked, List<String> files, Actor by, Optional<String> message) {
        if (files.isEmpty()) {
            return Map.of();
        }
        boolean own = by.kind() == Actor.Kind.COMPLAINANT;
        return Map.of(
                FACT,
                find(SubmissionFiles.class)
                        .keep(submission(locked), message.orElseThrow(CaseProblem::filesAlone), own, files)
                        .stream()
                        .map(file -> file.id() + "=" + file.sha256())
                        .collect(Collectors.joining(" ")));
    }

    /** Those of each event that brought some; nothing is asked for where none did. */
    public Map<String, List<Attached>> of(Case found, List<CaseEvent> history) {
        List<CaseEvent> bringing =
                history.stream().filter(event -> !ids(event).isEmpty()).toList();
        if (bringing.isEmpty()) {
            return Map.of();
        }
        List<Attached> all = find(SubmissionReading.class).files(submission(found));
        var files = new HashMap<String, List<Attached>>();
        bringing.forEach(event -> files.put(
                event.id(),
                all.stream().filter(file -> ids(event).contains(file.id())).toList()));
        return files;
    }

    static List<String> ids(CaseEvent event) {
        String fact = event.kind() == CaseEvent.Kind.MESSAGE || event.kind() == CaseEvent.Kind.EVIDENCE
                ? event.facts().getOrDefault(FACT, "")
                : "";
        return fact.isEmpty()
                ? List.of()
                : Arrays.stream(fact.split(" ")).map(each -> each.split("=")[0]).toList();
    }

    private static UUID submission(Case found) {
        return UUID.fromString(found.submission());
    }

    private <C> C find(Class<C> capability) {
        return self.platform().find(capability).orElseThrow(CaseProblem::submissionsAbsent);
    }
}
