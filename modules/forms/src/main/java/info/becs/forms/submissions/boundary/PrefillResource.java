package info.becs.forms.submissions.boundary;

import info.becs.forms.FormsProblem;
import info.becs.forms.answers.control.GivenAnswers;
import info.becs.forms.answers.control.Prefilled;
import info.becs.forms.answers.control.Sentences;
import info.becs.forms.definition.entity.Form;
import info.becs.forms.definition.entity.Prefill;
import info.becs.forms.modules.control.OpenForms;
import info.becs.forms.submissions.control.Intake;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.start.ThisModule;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.UriInfo;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.openapi.annotations.Operation;

/** Answers to begin with: what the link brings, and what the caller's own account knows. Keeps nothing. */
@Path("forms")
@RequestScoped
@Produces(MediaType.APPLICATION_JSON)
public class PrefillResource {

    private static final int MOST = 20;
    private static final Text NOT_BY_LINK = Text.of(
            "এই ঘর লিংক থেকে পূরণ করা যায় না, বা লেখাটি বেশি লম্বা।",
            "The form lets no link fill this in (options.prefill), or it is longer than 200 characters, or given twice."
                    + " Leave it out.");

    @Inject
    OpenForms forms;

    @Inject
    Intake intake;

    @Inject
    ThisModule self;

    @Inject
    Language language;

    @Context
    HttpServletRequest request;

    /** Every parameter but {@code lang} is a value for the field of that name, {@code home.district=dhaka}. */
    @GET
    @Path("{form}/prefill")
    @Operation(summary = "Answers to begin a form with")
    public Response prefill(@PathParam("form") String id, @Context UriInfo address) {
        Form form = forms.require(id);
        if (forms.isClosing(id)) {
            throw FormsProblem.formClosing(form.title(language.locale()));
        }
        var prefilled = Prefilled.of(form, link(address), known(), intake.today());
        if (!prefilled.refused().isEmpty() || !prefilled.breaches().isEmpty()) {
            throw refusal(prefilled);
        }
        return Response.ok(GivenAnswers.write(prefilled.answers()))
                .header("Cache-Control", "no-store")
                .build();
    }

    private static Map<String, String> link(UriInfo address) {
        var link = new LinkedHashMap<String, String>();
        for (Map.Entry<String, List<String>> each : address.getQueryParameters().entrySet()) {
            if (each.getValue().size() > 1 || link.size() == MOST) {
                throw refused(FormsProblem.prefillInvalid(), each.getKey());
            }
            if (!each.getKey().equals("lang")) {
                link.put(each.getKey(), each.getValue().get(0));
            }
        }
        return link;
    }

    /** Of the caller alone; nothing of an app, and nothing for a passer-by. */
    private Map<Prefill, String> known() {
        var known = new EnumMap<Prefill, String>(Prefill.class);
        Caller.person(request)
                .ifPresent(id -> self.platform().find(People.class).ifPresent(people -> tell(people, id, known)));
        return known;
    }

    private void tell(People people, PersonId id, Map<Prefill, String> known) {
        people.contact(id).ifPresent(contact -> {
            known.put(Prefill.EMAIL, contact.email());
            known.put(Prefill.MOBILE, contact.mobile());
            people.find(id).ifPresent(person -> {
                known.put(Prefill.NAME, person.name().in(language.locale()));
                known.put(Prefill.LANGUAGE, person.language());
            });
        });
    }

    private static Problem refusal(Prefilled prefilled) {
        Problem problem = FormsProblem.prefillInvalid();
        for (String name : prefilled.refused()) {
            problem = refused(problem, name);
        }
        for (var breach : prefilled.breaches()) {
            problem = problem.detail(breach.pointer(), breach.rule(), Sentences.of(prefilled.form(), breach));
        }
        return problem;
    }

    private static Problem refused(Problem problem, String name) {
        return problem.detail("/" + FormsProblem.shown(name).replace('.', '/'), "forms.prefill.refused", NOT_BY_LINK);
    }
}
