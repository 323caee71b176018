package info.becs.core.settings.boundary;

import info.becs.core.settings.control.ChosenSettings;
import info.becs.core.settings.control.DeclaredSettings;
import info.becs.core.settings.control.SettingChange;
import info.becs.core.settings.entity.ChosenSetting;
import info.becs.kit.audit.Audited;
import info.becs.kit.audit.Trail;
import info.becs.kit.http.Language;
import info.becs.spi.DataClass;
import info.becs.spi.Permission;
import info.becs.spi.Setting;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DELETE;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.eclipse.microprofile.config.Config;

/** The settings of all modules: what each is now and who has said so; those that can be are changed here. */
@Path("settings")
@RequestScoped
@Transactional
@Produces(MediaType.APPLICATION_JSON)
public class SettingsResource {

    /** What it should be. */
    public record Choice(@NotNull @Size(max = 2000) String value) {}

    @Inject
    DeclaredSettings declared;

    @Inject
    ChosenSettings chosen;

    @Inject
    SettingChange change;

    @Inject
    Config config;

    @Inject
    Trail trail;

    @Inject
    Language language;

    @GET
    @Permission("core.setting.read")
    public List<SettingView> list() {
        Map<String, ChosenSetting> rows =
                chosen.all().stream().collect(Collectors.toMap(ChosenSetting::key, Function.identity()));
        return declared.all().stream()
                .map(each -> SettingView.of(each, rows.get(each.setting().key()), config, language.locale()))
                .toList();
    }

    /** In use on this node with the answer, on the others within two seconds. */
    @PUT
    @Path("{key}")
    @Consumes(MediaType.APPLICATION_JSON)
    @Permission("core.setting.change")
    @Audited("core.setting.change")
    public void set(@PathParam("key") String key, @NotNull @Valid Choice choice) {
        String before = chosen.value(key).orElse(null);
        Setting setting = change.set(key, choice.value());
        note(setting, before, chosen.value(key).orElse(null));
    }

    /** Back to its default. */
    @DELETE
    @Path("{key}")
    @Permission("core.setting.change")
    @Audited("core.setting.change")
    public void reset(@PathParam("key") String key) {
        String before = chosen.value(key).orElse(null);
        note(change.reset(key), before, null);
    }

    private void note(Setting setting, String before, String after) {
        trail.change("value", setting.isSecret() ? DataClass.X : DataClass.I, before, after);
    }
}
