package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.files.control.AddedFiles;
import info.becs.forms.submissions.control.Dialogues;
import info.becs.forms.submissions.control.FormSubmissions;
import info.becs.forms.submissions.entity.Standing;
import info.becs.kit.http.Language;
import info.becs.kit.http.Network;
import info.becs.kit.text.FileName;
import info.becs.spi.forms.SubmissionDialogue.Choice;
import info.becs.spi.forms.SubmissionDialogue.Matter;
import info.becs.spi.forms.SubmissionDialogue.Reply;
import info.becs.spi.forms.SubmissionFiles.Added;
import info.becs.spi.forms.SubmissionParticulars;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.core.Response;
import java.io.InputStream;
import java.util.UUID;
import java.util.stream.Stream;

/** What a sender is told of a submission and does with it, once it is known to be theirs. */
@RequestScoped
public class StatusAnswers {

    @Inject
    Dialogues dialogues;

    @Inject
    SubmissionParticulars asked;

    @Inject
    AddedFiles files;

    @Inject
    FormSubmissions submissions;

    @Inject
    Language language;

    @Inject
    HttpServletRequest request;

    Response told(Standing standing) {
        return fresh(Response.ok(StatusView.of(standing, asked, language.locale())));
    }

    Response replied(UUID submission, Reply reply) {
        var led = dialogues.leads(submission, reply.choice());
        if (led.isPresent()) {
            return fresh(Response.ok(new ToldView("", led.get())));
        }
        return fresh(Response.ok(new ToldView(dialogues.take(submission, reply).in(language.locale()), null)));
    }

    /** @param reply id of the reply to come @param name percent-encoded, or nothing */
    Response took(Standing standing, String reply, String name, InputStream body) {
        if (reply == null || !reply.matches(StatusReply.ID)) {
            throw FormsProblem.replyIdMissing();
        }
        if (submissions.isErased(standing.submission())) {
            throw FormsProblem.erasedAlready();
        }
        if (!takesFiles(standing)) {
            throw FormsProblem.nobodyListens();
        }
        var added = new Added(reply, FileName.encoded(name).text(), true, Network.of(request));
        return fresh(Response.status(Response.Status.CREATED)
                .entity(AddedFileView.of(files.take(standing.submission(), added, body))));
    }

    private static boolean takesFiles(Standing standing) {
        return Stream.concat(
                        standing.dialogue().stream(),
                        standing.matters().stream().map(Matter::dialogue))
                .flatMap(dialogue -> dialogue.choices().stream())
                .anyMatch(Choice::files);
    }

    private static Response fresh(Response.ResponseBuilder answer) {
        return answer.header("Cache-Control", "no-store").build();
    }
}
