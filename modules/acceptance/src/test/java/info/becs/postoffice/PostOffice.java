package info.becs.postoffice;

import info.becs.spi.Module;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Platform;
import info.becs.spi.Text;
import info.becs.spi.jobs.JobHandler;
import info.becs.spi.letters.LetterTemplate;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;

/** Declares one letter with a secret in it, and one job. */
@ApplicationScoped
public class PostOffice implements Module {

    static final LetterTemplate INVITATION = LetterTemplate.of(
                    "postoffice.invitation",
                    Text.of("{{name}}, আমন্ত্রণ", "An invitation for {{name}}"),
                    Text.of(
                            "প্রিয় {{name}},\n\nএই লিংকে যান:\n{{link}}\n\nক্ষমা, জ্ঞান, স্ত্রী, ৳৫০০",
                            "Dear {{name}},\n\nplease follow this link:\n{{link}}\n\n{{site}}"))
            .sms(Text.of("{{name}}: {{link}}", "{{name}}: {{link}}"))
            .fact("name", "Ada")
            .secretFact("link", "https://example.org/#sample");

    @Inject
    Sorting sorting;

    private Platform platform;

    @Override
    public ModuleInfo describe() {
        return ModuleInfo.of("postoffice").name(Text.of("ডাকঘর", "Post office")).letter(INVITATION);
    }

    @Override
    public void start(Platform newPlatform) {
        platform = newPlatform;
        platform.publish(JobHandler.class, sorting);
    }

    Platform platform() {
        return platform;
    }
}
