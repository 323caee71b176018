package info.becs.complaints;

import info.becs.testkit.rules.ModuleRules;

class ComplaintsRulesTest extends ModuleRules {}
