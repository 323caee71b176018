package info.becs.membership.consents.boundary;

import info.becs.membership.boundary.PartPage;
import info.becs.membership.consents.control.OwnConsents;
import info.becs.membership.entity.CardToken;
import info.becs.membership.entity.Purpose;
import info.becs.spi.Problem;
import info.becs.spi.Text;
import info.becs.spi.pages.PageAnswer;
import info.becs.spi.pages.PageRequest;
import info.becs.spi.pages.PageSource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Where the link of a letter leads that ends such letters. Looking at it changes nothing, so that whatever reads mails on
 * their way ends none; a POST does, from the page or from a mail program.
 */
@ApplicationScoped
public class UnsubscribePages implements PageSource {

    private static final String ROOT = "unsubscribe";
    private static final Text TITLE = Text.of("চিঠি বন্ধ করুন", "Stop letters");
    private static final Text LEAD = Text.of(
            "‘{0}’ বিষয়ে আপনার সম্মতি ফিরিয়ে নেওয়া হবে; এ বিষয়ে আর চিঠি যাবে না। সদস্যপদ ও অন্য সম্মতি যেমন আছে তেমনই থাকবে।",
            "Your consent to \"{0}\" is withdrawn, and no such letters are sent any more. Your membership and whatever else you"
                    + " agree to stay as they are.");
    private static final Text STOP = Text.of("বন্ধ করুন", "Stop them");
    private static final Text DONE =
            Text.of("‘{0}’ বিষয়ে আর চিঠি যাবে না।", "There are no more letters about \"{0}\".");
    private static final Text NOT_KNOWN = Text.of(
            "লিংকটি চেনা যাচ্ছে না। অ্যাকাউন্টে ঢুকে ‘আমার সম্মতি’ থেকে বন্ধ করতে পারেন।",
            "This link is not known. You can stop letters in your account, under what you agree to.");

    @Inject
    OwnConsents own;

    @Override
    public Set<String> roots() {
        return Set.of(ROOT);
    }

    @Override
    public Optional<PageAnswer> answer(PageRequest request) {
        List<String> words = request.words();
        if (words.size() != 2) {
            return Optional.empty();
        }
        var token = new CardToken(words.get(1));
        var page = new PartPage(request.path(), TITLE, request.locale()).alone();
        Optional<Purpose> purpose = request.submits() ? own.withdraw(token, request.network()) : own.purposeOf(token);
        if (purpose.isEmpty()) {
            return Optional.of(
                    page.lead(NOT_KNOWN).answer().as(Problem.Kind.NOT_FOUND).secret());
        }
        Text label = purpose.get().label();
        if (request.submits()) {
            page.told(with(DONE, label));
        } else {
            page.lead(with(LEAD, label))
                    .section("stop", "", "", List.of(), List.of(page.form("stop", STOP, Map.of(), List.of())));
        }
        return Optional.of(page.answer().secret());
    }

    private static Text with(Text sentence, Text label) {
        return Text.of(sentence.bn().replace("{0}", label.bn()), sentence.en().replace("{0}", label.en()));
    }
}
