package info.becs.core.modules.boundary;

import info.becs.core.modules.control.InstalledModules;
import info.becs.core.modules.control.ModuleSteps;
import info.becs.core.modules.control.Opening;
import info.becs.core.modules.control.Planning;
import info.becs.core.modules.control.Switching;
import info.becs.core.modules.entity.InstalledModule;
import info.becs.core.modules.entity.ModuleProblem;
import info.becs.core.modules.entity.ModuleStep;
import info.becs.core.modules.entity.Standing;
import info.becs.core.people.control.Accounts;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Caller;
import info.becs.kit.http.Language;
import info.becs.kit.page.Cursor;
import info.becs.kit.page.PageSize;
import info.becs.kit.page.Slice;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
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
import java.util.List;
import java.util.Set;
import java.util.function.Supplier;
import java.util.stream.Collectors;

/** What staff do with modules: look, plan, enable, disable, resume, choose a version. */
@Path("modules")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class ModulesResource {

    public record Wish(
            @NotNull @Pattern(regexp = "ENABLED|DISABLED") String to) {}

    public record Choice(@NotBlank @Size(max = 40) String version) {}

    @Inject
    InstalledModules modules;

    @Inject
    Planning planning;

    @Inject
    Switching switching;

    @Inject
    ModuleViews views;

    @Inject
    ModuleSteps steps;

    @Inject
    Accounts accounts;

    @Inject
    Language language;

    @Inject
    Trail trail;

    @Context
    HttpServletRequest request;

    /** Those that are on this node, with {@code absent} all that the cluster knows; {@code brief} leaves out permissions and settings. */
    @GET
    @Permission("core.module.read")
    public List<ModuleView> list(@QueryParam("absent") boolean absent, @QueryParam("brief") boolean brief) {
        return modules.all().stream()
                .map(this::view)
                .filter(m -> absent || !m.versions().isEmpty())
                .map(m -> brief ? m.brief() : m)
                .toList();
    }

    @GET
    @Path("{id}")
    @Permission("core.module.read")
    public ModuleView read(@PathParam("id") String id) {
        return view(modules.find(id).orElseThrow(() -> ModuleProblem.unknown(id)));
    }

    @POST
    @Path("{id}/plan")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.module.read")
    public PlanView plan(@PathParam("id") String id, @NotNull @Valid Wish wish) {
        return PlanView.of(
                wish.to().equals("ENABLED") ? planning.enabling(id) : planning.disabling(id), language.locale());
    }

    /** Opens it; permissions that nobody has agreed to yet are named with {@code accept}. */
    @POST
    @Path("{id}/enable")
    @Permission("core.module.enable")
    @Audited("core.module.enable")
    public ModuleView enable(
            @PathParam("id") String id, @QueryParam("accept") Set<String> accept, @QueryParam("trial") boolean trial) {
        return taken(id, () -> switching.enable(id, new Opening(actor(), accept, trial)));
    }

    /** Lets a module that is on trial stay open. */
    @POST
    @Path("{id}/keep")
    @Permission("core.module.enable")
    @Audited("core.module.enable")
    public ModuleView keep(@PathParam("id") String id) {
        return taken(id, () -> switching.keep(id, actor()));
    }

    @POST
    @Path("{id}/disable")
    @Permission("core.module.enable")
    @Audited("core.module.enable")
    public ModuleView disable(@PathParam("id") String id, @QueryParam("cascade") boolean cascade) {
        if (cascade) {
            trail.change(
                    "also",
                    DataClass.I,
                    null,
                    String.join(" ", planning.disabling(id).also()));
        }
        return taken(id, () -> switching.disable(id, cascade, actor()));
    }

    @POST
    @Path("{id}/resume")
    @Permission("core.module.enable")
    @Audited("core.module.enable")
    public ModuleView resume(@PathParam("id") String id) {
        return taken(id, () -> switching.resume(id, actor()));
    }

    /** Lets another deployed version answer from now on (blue/green). */
    @POST
    @Path("{id}/version")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.module.place")
    @Audited("core.module.place")
    public ModuleView choose(
            @PathParam("id") String id, @QueryParam("accept") Set<String> accept, @NotNull @Valid Choice choice) {
        return taken(id, () -> switching.choose(id, choice.version(), new Opening(actor(), accept, false)));
    }

    /** Every step that was taken with it, newest first. */
    @GET
    @Path("{id}/history")
    @Permission("core.module.read")
    public Slice<StepView> history(
            @PathParam("id") String id, @QueryParam("after") String after, @QueryParam("size") String size) {
        Slice<ModuleStep> taken = steps.of(id, Cursor.parse(after), PageSize.of(size, 20, 100));
        var names =
                accounts.namesOf(taken.items().stream().map(ModuleStep::actor).collect(Collectors.toSet()));
        return taken.map(step -> StepView.of(step, names.get(step.actor()), language.locale()));
    }

    /** Goes back to where it stood before its last step. */
    @POST
    @Path("{id}/history/{step}/undo")
    @Permission("core.module.enable")
    @Audited("core.module.enable")
    public ModuleView undo(@PathParam("id") String id, @PathParam("step") String step) {
        trail.on(id);
        return taken(id, () -> switching.undo(id, step, actor()));
    }

    /** Takes a step, and notes what is different after it. */
    private ModuleView taken(String id, Supplier<InstalledModule> step) {
        Standing before = modules.find(id).map(InstalledModule::standing).orElse(null);
        InstalledModule module = step.get();
        if (before != null) {
            trail.change("state", DataClass.I, before.state(), module.state())
                    .change("version", DataClass.I, before.version(), module.version());
        }
        return view(module);
    }

    private String actor() {
        return Caller.person(request).orElseThrow().toString();
    }

    private ModuleView view(InstalledModule module) {
        return views.of(module, language.locale());
    }
}
