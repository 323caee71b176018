package info.becs.membership.boundary;

import info.becs.membership.control.EmailProofs;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;

/**
 * Where the link leads that went to the e-mail address of an application. Looking at it changes nothing, so that whatever reads
 * mails on their way confirms none.
 */
@ApplicationScoped
public class EmailPages {

    private static final Text TITLE = Text.of("আবেদনের ই-মেইল ঠিকানা", "E-mail address of an application");
    private static final Text LEAD = Text.of(
            "ঠিকানাটি আপনার আর আবেদনটিও আপনি করে থাকলে বোতামটি চাপুন। এরপর আবেদনের খবর ই-মেইলেও যাবে।",
            "If the address is yours and it was you who applied, press the button. From then on you hear of your application by"
                    + " e-mail, too.");
    private static final Text YES = Text.of("হ্যাঁ, ঠিকানাটি আমার", "Yes, the address is mine");
    private static final Text DONE = Text.of(
            "ধন্যবাদ। আবেদনের খবর এখন থেকে ই-মেইলেও পাবেন।",
            "Thank you. From now on you hear of your application by e-mail, too.");
    private static final Text NOT_KNOWN = Text.of(
            "লিংকটি চেনা যাচ্ছে না, বা তার সময় শেষ। আবেদনের কিছু হয়নি: রসিদ নম্বর দিয়ে তার অবস্থা দেখা যায়।",
            "This link is not known, or its time is over. Nothing has happened to the application: its receipt number shows how it"
                    + " stands.");

    @Inject
    EmailProofs proofs;

    PageAnswer answer(PageRequest request, String code) {
        var page = new PartPage(request.path(), TITLE, request.locale()).alone();
        try {
            if (request.submits()) {
                proofs.show(code, request.network());
                page.told(DONE);
            } else {
                proofs.look(code, request.network());
                page.lead(LEAD)
                        .section("mine", "", "", List.of(), List.of(page.form("mine", YES, Map.of(), List.of())));
            }
            return page.answer().secret();
        } catch (Problem refused) {
            return page.lead(refused.kind() == Problem.Kind.NOT_FOUND ? NOT_KNOWN : refused.sentence())
                    .answer()
                    .as(refused.kind())
                    .secret();
        }
    }
}
