// The first script: what the page is made of, and where one is in it.

import '../entity/look.js';
import './becs-console.js';
import { router } from '../control/router.js';
import { session } from '../../session/control/session.js';

router.start();
session.start();
