package info.becs.complaints.boundary;

import info.becs.complaints.control.CaseRules;
import info.becs.complaints.control.Presets;
import info.becs.complaints.control.QueueLines;
import info.becs.complaints.entity.CaseFilter;
import info.becs.complaints.entity.CaseProblem;
import info.becs.complaints.entity.DeskProblem;
import info.becs.complaints.entity.Preset;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.people.PersonId;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponseSchema;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** Lists of the queue and macros that officers keep: their own, and everybody's that those who decide make. */
@Path("")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class PresetsResource {

    @Inject
    Presets presets;

    @Inject
    QueueLines lines;

    @Inject
    CaseRules rules;

    @Inject
    AskedCases asked;

    @Inject
    Counter counter;

    @Inject
    Trail trail;

    /** With how many cases each has for whoever asks. */
    @GET
    @Path("views")
    @Operation(summary = "Lists of the queue that were kept")
    @Permission(CasesResource.READ)
    public Slice<PresetView> views() {
        return new Slice<>(
                presets.of(Preset.Kind.VIEW, counter.person()).stream()
                        .map(this::view)
                        .toList(),
                null);
    }

    @POST
    @Path("views")
    @Operation(summary = "Keeps a list of the queue")
    @APIResponseSchema(value = PresetView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.READ)
    @Audited("complaints.view.keep")
    public Response keepView(@NotNull @Valid PresetWish.View wish) {
        filter(wish.query());
        return kept(
                presets.add(
                        Preset.Kind.VIEW,
                        owner(wish.shared()),
                        wish.name().toText(),
                        JsonMapper.shared().writeValueAsString(new TreeMap<>(wish.query()))),
                this::view);
    }

    @DELETE
    @Path("views/{id}")
    @Operation(summary = "Removes a list")
    @Permission(CasesResource.READ)
    @Audited("complaints.view.remove")
    public void removeView(@PathParam("id") String id) {
        remove(Preset.Kind.VIEW, id);
    }

    @GET
    @Path("macros")
    @Operation(summary = "Macros: who takes the case, which step, what is said")
    @Permission(CasesResource.WORK)
    public Slice<PresetView> macros() {
        return new Slice<>(
                presets.of(Preset.Kind.MACRO, counter.person()).stream()
                        .map(PresetsResource::macro)
                        .toList(),
                null);
    }

    @POST
    @Path("macros")
    @Operation(summary = "Keeps a macro")
    @APIResponseSchema(value = PresetView.class, responseCode = "201")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission(CasesResource.WORK)
    @Audited("complaints.macro.keep")
    public Response keepMacro(@NotNull @Valid PresetWish.OfMacro wish) {
        Macro macro = wish.macro();
        if (macro.doesNothing()) {
            throw DeskProblem.emptyMacro();
        }
        if (macro.step() != null && rules.casework().find(macro.step().to()).isEmpty()) {
            throw CaseProblem.statusUnknown(macro.step().to());
        }
        if (macro.assign() != null
                && !macro.assign().equals("me")
                && !macro.assign().equals("nobody")
                && PersonId.of(macro.assign()).isEmpty()) {
            throw CaseProblem.officerNotThere();
        }
        return kept(
                presets.add(
                        Preset.Kind.MACRO,
                        owner(wish.shared()),
                        wish.name().toText(),
                        JsonMapper.shared().writeValueAsString(macro)),
                PresetsResource::macro);
    }

    @DELETE
    @Path("macros/{id}")
    @Operation(summary = "Removes a macro")
    @Permission(CasesResource.WORK)
    @Audited("complaints.macro.remove")
    public void removeMacro(@PathParam("id") String id) {
        remove(Preset.Kind.MACRO, id);
    }

    private Response kept(Preset kept, Function<Preset, PresetView> shown) {
        trail.on(kept.id()).change("name", DataClass.I, null, kept.name().en());
        return Response.status(Response.Status.CREATED)
                .entity(shown.apply(kept))
                .build();
    }

    private void remove(Preset.Kind kind, String id) {
        Preset found = presets.require(kind, id, counter.person());
        if (found.owner().isEmpty()) {
            counter.require(CasesResource.DECIDE);
        }
        presets.remove(found);
        trail.on(id).change("name", DataClass.I, found.name().en(), null);
    }

    private Optional<PersonId> owner(boolean shared) {
        if (shared) {
            counter.require(CasesResource.DECIDE);
        }
        return shared ? Optional.empty() : Optional.of(counter.person());
    }

    /** A status that the casework has no more, or a field that no form declares, leaves the list empty. */
    private PresetView view(Preset kept) {
        Map<String, String> query =
                JsonMapper.shared().readValue(kept.content(), new TypeReference<TreeMap<String, String>>() {});
        return PresetView.view(kept, query, asked.isKnown(query) ? lines.count(filter(query)) : 0);
    }

    private static PresetView macro(Preset kept) {
        return PresetView.macro(kept, JsonMapper.shared().readValue(kept.content(), Macro.class));
    }

    private CaseFilter filter(Map<String, String> query) {
        return asked.by(QueueQuery.of(query));
    }
}
