package info.becs.membership.rules.control;

import info.becs.membership.control.MemberLetters;
import info.becs.membership.control.MemberNotices;
import info.becs.membership.entity.LetterText;
import info.becs.membership.entity.RulesMisfit.Place;
import info.becs.membership.renewal.control.Reminding;
import info.becs.spi.ModuleInfo;
import info.becs.spi.Text;
import info.becs.spi.letters.LetterTemplate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The letters whose words staff may change, and whether other words fit them. */
public final class LetterCheck {

    private static final Text UNKNOWN = Text.of("‘{0}’ নামে কোনো চিঠি নেই।", "There is no letter ‘{0}’.");
    private static final Text MARKS = Text.of(
            "দুই বন্ধনীর চিহ্নগুলোর কোনো একটি কেউ পূরণ করতে পারে না; আছে: {0}।",
            "One of the marks in double braces can be filled by nobody; there are: {0}.");
    private static final Text LINK = Text.of(
            "লিংকের চিহ্নটি '{{link}}' রাখুন: চিঠি ও এসএমএস দুটিতেই, দুই ভাষায়; না হলে চিঠিটি কোথাও নেয় না।",
            "Keep the mark '{{link}}', in the letter and in the short message, in both languages; else it leads nowhere.");
    private static final Text NO_SMS =
            Text.of("এই চিঠি এসএমএসে যায় না।", "This letter does not go as a short message.");

    private LetterCheck() {}

    /** As they come with this module. */
    public static List<LetterTemplate> letters() {
        return Reminding.declare(MemberNotices.declare(MemberLetters.declare(ModuleInfo.of("membership"))))
                .letters();
    }

    static List<Place> of(Map<String, LetterText> written) {
        var wrong = new ArrayList<Place>();
        written.forEach((name, words) -> {
            String at = "/letters/" + name;
            Optional<LetterTemplate> shipped =
                    letters().stream().filter(each -> each.name().equals(name)).findFirst();
            if (shipped.isEmpty()) {
                wrong.add(new Place(at, UNKNOWN.with(name)));
                return;
            }
            if (!fits(words, shipped.get())) {
                wrong.add(new Place(at + "/body", MARKS.with(marks(shipped.get()))));
            } else if (!words.leadsAs(shipped.get())) {
                wrong.add(new Place(at + "/body", LINK));
            }
            if (words.sms().isPresent() && shipped.get().sms().isEmpty()) {
                wrong.add(new Place(at + "/sms", NO_SMS));
            }
        });
        return wrong;
    }

    private static boolean fits(LetterText words, LetterTemplate shipped) {
        try {
            words.on(shipped);
            return true;
        } catch (IllegalArgumentException marks) {
            return false;
        }
    }

    private static String marks(LetterTemplate letter) {
        var marks = new ArrayList<>(letter.samples().keySet());
        marks.add("site");
        return "{{" + String.join("}}, {{", marks) + "}}";
    }
}
