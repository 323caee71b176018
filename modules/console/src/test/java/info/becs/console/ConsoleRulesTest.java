package info.becs.console;

import info.becs.testkit.rules.ModuleRules;

/** The rules of the house, for the staff door. */
class ConsoleRulesTest extends ModuleRules {}
