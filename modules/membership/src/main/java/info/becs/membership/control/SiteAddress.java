package info.becs.membership.control;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.eclipse.microprofile.config.Config;

/** Where the public site lies, for what is read elsewhere: on paper, in a letter. */
@ApplicationScoped
public class SiteAddress {

    @Inject
    Config config;

    /** A page in the language of whoever reads the letter. */
    String of(String language, String path) {
        return of((language.equals("en") ? "/en" : "") + path);
    }

    String of(String path) {
        return config.getOptionalValue("platform.public-url", String.class).orElse("http://localhost:9080") + path;
    }
}
