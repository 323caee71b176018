package info.becs.core.modules.control;

import info.becs.spi.Text;
import info.becs.spi.host.ModuleHandle;
import info.becs.spi.host.Switchboard;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** A plan as plain sentences: what appears where, who may do what, and what stays. */
final class PlanSentences {

    private PlanSentences() {}

    static List<Text> enabling(ModuleHandle module, Map<String, Text> asks) {
        var sentences = new ArrayList<Text>();
        if (!module.info().summary().en().isEmpty()) {
            sentences.add(module.info().summary());
        }
        addresses(module)
                .ifPresent(roots -> sentences.add(Text.of("{0} ঠিকানায় পাতা দেখা যাবে।", "Pages appear under {0}.")
                        .with(roots)));
        asks.values()
                .forEach(label -> sentences.add(Text.of(
                                "নতুন অনুমতি, যা কাউকে দেওয়া যাবে: {0}।",
                                "It brings a permission that can be given to people: {0}.")
                        .with(label)));
        int settings = module.info().settings().size();
        if (settings > 0) {
            sentences.add(Text.of("{0}টি সেটিং আছে।", "It has settings: {0}.").with(settings));
        }
        sentences.addAll(module.advice());
        sentences.add(Text.of(
                "সার্ভার বন্ধ হবে না; পরে এক ক্লিকে আবার বন্ধ করা যাবে।",
                "Nothing is restarted, and it can be disabled again at any time."));
        return sentences;
    }

    static List<Text> disabling(ModuleHandle module, List<Text> also) {
        var sentences = new ArrayList<Text>();
        addresses(module)
                .ifPresent(roots -> sentences.add(Text.of(
                                "{0} ঠিকানার পাতা আর মেনু সঙ্গে সঙ্গে উঠে যাবে।",
                                "Its pages under {0} and its menu entries vanish at once.")
                        .with(roots)));
        if (!also.isEmpty()) {
            sentences.add(Text.of(
                    "এর সঙ্গে বন্ধ হবে: " + joined(also, Text::bn) + "।",
                    "These are disabled with it: " + joined(also, Text::en) + "."));
        }
        sentences.add(Text.of(
                "কোনো তথ্য মুছবে না; আবার চালু করলে সব আগের মতো ফিরবে।",
                "Nothing that it keeps is deleted; enabling it brings everything back."));
        return sentences;
    }

    private static Optional<String> addresses(ModuleHandle module) {
        Collection<String> roots = Switchboard.live().rootsOf(module);
        return roots.isEmpty()
                ? Optional.empty()
                : Optional.of(roots.stream().map(r -> "/" + r).collect(Collectors.joining(", ")));
    }

    private static String joined(List<Text> names, Function<Text, String> language) {
        return names.stream().map(language).collect(Collectors.joining(", "));
    }
}
