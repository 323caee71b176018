package info.becs.core.approvals.boundary;

import info.becs.core.approvals.control.ApprovalRequests;
import info.becs.core.approvals.control.SecondPerson;
import info.becs.core.approvals.entity.Approval;
import info.becs.core.approvals.entity.ApprovalProblem;
import info.becs.core.approvals.entity.ApprovalState;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.People;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.MediaType;
import java.time.Clock;
import java.util.Arrays;
import java.util.Optional;

/** Requests for a second person: who asks for what, and the decision of another. */
@Path("approvals")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ApprovalsResource {

    private static final int STANDARD = 50;
    private static final int MOST = 200;

    /** What somebody decides, and why. */
    public record Decision(
            @NotNull @Pattern(regexp = "approve|refuse") String decision,
            @Size(max = 500) String reason) {

        public Decision {
            reason = reason == null ? "" : reason.strip();
        }
    }

    @Inject
    ApprovalRequests requests;

    @Inject
    SecondPerson secondPerson;

    @Inject
    People people;

    @Inject
    Trail trail;

    @Inject
    Language language;

    @Inject
    Clock clock;

    @Context
    HttpServletRequest request;

    /** Newest first. */
    @GET
    @Permission("core.approval.read")
    public Slice<ApprovalView> list(
            @QueryParam("state") String state, @QueryParam("after") String after, @QueryParam("size") String size) {
        int most = PageSize.of(size, STANDARD, MOST);
        String below = Cursor.parse(after).map(Cursor::id).orElse(null);
        var found = requests.newest(Optional.ofNullable(state).map(ApprovalsResource::state), below, most + 1);
        return Slice.of(found, most, a -> new Cursor(a.askedAt(), a.id())).map(this::view);
    }

    @GET
    @Path("{id}")
    @Permission("core.approval.read")
    public ApprovalView read(@PathParam("id") String id) {
        return view(requests.require(id));
    }

    /** Approves, and so carries it out, or refuses. Whoever decides also holds the permission of what is asked for. */
    @POST
    @Path("{id}/decision")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.approval.decide")
    @Audited("core.approval.decide")
    public ApprovalView decide(@PathParam("id") String id, @NotNull @Valid Decision decision) {
        Approval approval = requests.lock(id);
        if (!Caller.may(request, approval.permission())) {
            throw ApprovalProblem.permissionMissing(approval.permission());
        }
        var before = approval.state(clock.instant());
        if (decision.decision().equals("approve")) {
            secondPerson.approve(approval, caller(), decision.reason());
        } else {
            secondPerson.refuse(approval, caller(), decision.reason());
        }
        trail.change("state", DataClass.I, before, approval.state(clock.instant()));
        return view(approval);
    }

    /** Takes back what one has asked for oneself. */
    @POST
    @Path("{id}/withdrawal")
    @Permission("core.approval.read")
    @Audited("core.approval.withdraw")
    public ApprovalView withdraw(@PathParam("id") String id) {
        Approval approval = requests.lock(id);
        var before = approval.state(clock.instant());
        secondPerson.withdraw(approval, caller());
        trail.change("state", DataClass.I, before, approval.state(clock.instant()));
        return view(approval);
    }

    private PersonId caller() {
        return Caller.person(request).orElseThrow(ApprovalProblem::notAPerson);
    }

    private ApprovalView view(Approval approval) {
        return ApprovalView.of(
                approval,
                language.locale(),
                clock.instant(),
                person -> people.find(person).map(known -> known.name().in(language.locale())));
    }

    private static ApprovalState state(String asked) {
        return Arrays.stream(ApprovalState.values())
                .filter(state -> state.name().equals(asked))
                .findFirst()
                .orElseThrow(() -> ApprovalProblem.stateUnknown(asked));
    }
}
