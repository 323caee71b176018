package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.modules.control.KeptForms;
import info.becs.forms.submissions.control.ErasureRequests;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.control.Handlers;
import info.becs.forms.submissions.control.Handlers.Reader;
import info.becs.forms.submissions.entity.FormSubmission;
import info.becs.forms.submissions.entity.SubmissionLine;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.spi.forms.SubmissionHandling.Place;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;

/** The counter over which submissions are handed to staff: of those that another module handles, only where that is. */
@RequestScoped
public class SubmissionCounter {

    @Inject
    FormSubmissions submissions;

    @Inject
    Handlers handlers;

    @Inject
    ErasureRequests requests;

    @Inject
    KeptForms forms;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    boolean isStrict() {
        return Caller.may(request, SubmissionDeskResource.STRICT);
    }

    Reader reader() {
        return new Reader(Caller.person(request), isStrict());
    }

    FormSubmission require(String id) {
        return submissions.kept(SubmissionId.parse(id)).orElseThrow(FormsProblem::submissionNotFound);
    }

    /** A refusal where it is opened somewhere else, or by nobody now. */
    FormSubmission openable(String id) {
        FormSubmission kept = require(id);
        handlers.refusal(kept, reader()).ifPresent(refusal -> {
            throw refusal;
        });
        return kept;
    }

    /** A refusal where any of these handles it, so that nobody has it here in a heap. */
    public void requireHere(Set<String> targets) {
        Reader reader = reader();
        for (String target : targets) {
            handlers.refusal(target, reader).ifPresent(refusal -> {
                throw refusal;
            });
        }
    }

    /** Others that say the same, as far as they can be opened here. */
    List<String> alike(FormSubmission kept) {
        Reader reader = reader();
        return submissions.kept(submissions.alike(kept.id())).stream()
                .filter(other -> handlers.refusal(other, reader).isEmpty())
                .map(FormSubmission::id)
                .map(UUID::toString)
                .toList();
    }

    /** A refusal to whoever has to do with what it is about. */
    void requireErasable(FormSubmission kept) {
        if (Caller.person(request)
                .filter(person -> handlers.isKeptFrom(kept, person))
                .isPresent()) {
            throw FormsProblem.submissionKeptFrom();
        }
    }

    AskedErasureView erasure(FormSubmission kept) {
        return submissions
                .askedErasure(kept.id())
                .map(asked -> AskedErasureView.of(asked, language.locale()))
                .orElse(null);
    }

    List<ListedSubmission> listed(List<SubmissionLine> lines) {
        Map<String, Place> places = handlers.places(lines, reader());
        var erased = new HashMap<String, LocalDate>();
        requests.of(lines.stream().map(line -> UUID.fromString(line.id())).toList())
                .forEach(request -> erased.put(request.submission().toString(), request.lastDay()));
        var titles = new HashMap<String, String>();
        return lines.stream()
                .map(line -> ListedSubmission.of(
                        line,
                        titles.computeIfAbsent(line.form(), this::title),
                        erased.get(line.id()),
                        places.get(line.id()),
                        language.locale()))
                .toList();
    }

    /** What the form is called, in the reader's language; its id where it was taken out. */
    String title(String form) {
        return forms.newest(form).map(kept -> kept.title(language.locale())).orElse(form);
    }
}
