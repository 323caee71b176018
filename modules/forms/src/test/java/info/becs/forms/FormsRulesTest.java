package info.becs.forms;

import info.becs.testkit.rules.ModuleRules;

class FormsRulesTest extends ModuleRules {}
