package info.becs.core.modules.entity;

import info.becs.spi.Problem;
import java.util.List;

/**
 * What a change of a module would do, before anybody does it.
 *
 * @param blockers what stands in the way; empty when it can be done
 * @param also modules that would change with it
 */
public record Plan(String module, ModuleState from, ModuleState to, List<Problem> blockers, List<String> also) {}
