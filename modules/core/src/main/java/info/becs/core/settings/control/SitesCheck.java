package info.becs.core.settings.control;

import info.becs.core.settings.entity.SettingProblem;
import info.becs.kit.http.NamedSites;
import info.becs.spi.Platform;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** Says at the start which of the sites that may use the API are none, before somebody wonders in front of a browser. */
@ApplicationScoped
public class SitesCheck {

    private static final int LONGEST = 200;

    @Inject
    @ConfigProperty(name = NamedSites.KEY)
    Optional<String> named;

    public void advise(Platform platform) {
        List<String> wrong = NamedSites.notOrigins(named);
        if (!wrong.isEmpty()) {
            String those = String.join(" ", wrong);
            platform.advise(SettingProblem.notOrigins(
                            NamedSites.KEY, those.length() > LONGEST ? those.substring(0, LONGEST) : those)
                    .sentence());
        }
    }
}
