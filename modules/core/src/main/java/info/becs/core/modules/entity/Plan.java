package info.becs.core.modules.entity;

import info.becs.spi.Problem;
import info.becs.spi.Text;
import java.util.List;
import java.util.Map;

/**
 * What a change of a module would do, before anybody does it.
 *
 * @param asks permissions that nobody has agreed to yet, with what they allow; they are agreed to with the change
 * @param blockers what stands in the way; empty when it can be done
 * @param also modules that would change with it
 * @param sentences the same for people, in the order in which they are read
 */
public record Plan(
        String module,
        ModuleState from,
        ModuleState to,
        Map<String, Text> asks,
        List<Problem> blockers,
        List<String> also,
        List<Text> sentences) {}
