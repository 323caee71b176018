package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.GroupMembers;
import info.becs.complaints.control.Holding;
import info.becs.complaints.entity.CaseGroup;
import info.becs.complaints.entity.CaseProblem;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Text;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** The groups of the cell and their people; those who decide say who they are. */
@Path("groups")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class GroupsResource {

    /** @param people ids of all who are in it from now on */
    @Schema(description = "Who is in a group", examples = """
        {"people": ["01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c"]}
        """)
    public record MembersWish(@NotNull @Size(max = 200) List<@NotNull String> people) {}

    /** A group with its people. */
    @Schema(description = "A group with its people", examples = """
        {"code": "money", "label": {"bn": "টাকা ফেরত", "en": "Refunds"},
         "members": [{"id": "01977c1e-52a0-7d31-9c55-0a6f8e1d2b3c", "name": "Officer of the cell"}]}
        """)
    public record GroupView(String code, Text label, List<By> members) {}

    @Inject
    GroupMembers members;

    @Inject
    Holding holding;

    @Inject
    CaseRules rules;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    @GET
    @Operation(summary = "The groups of the cell and their people")
    @Permission(CasesResource.READ)
    public Slice<GroupView> list() {
        var all = members.all();
        return new Slice<>(
                rules.casework().groups().values().stream()
                        .map(group -> view(group, all.getOrDefault(group.code(), Set.of())))
                        .toList(),
                null);
    }

    /** All of them are officers, or nothing is changed. */
    @PUT
    @Path("{group}/members")
    @Operation(summary = "Says who is in a group")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.DECIDE)
    @Audited("complaints.group.members")
    public GroupView are(@PathParam("group") String code, @NotNull @Valid MembersWish wish) {
        CaseGroup group = rules.casework().group(code).orElseThrow(() -> CaseProblem.groupUnknown(code));
        Set<String> officers =
                holding.officers().stream().map(each -> each.id().toString()).collect(Collectors.toSet());
        if (!officers.containsAll(wish.people())) {
            throw CaseProblem.officerNotThere();
        }
        String before = String.join(" ", members.of(code));
        members.are(code, wish.people());
        Set<String> after = members.of(code);
        trail.on(code).change("members", DataClass.I, before, String.join(" ", after));
        return view(group, after);
    }

    private GroupView view(CaseGroup group, Collection<String> people) {
        return new GroupView(
                group.code(), group.label(), people.stream().map(counter::by).toList());
    }
}
