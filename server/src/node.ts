import { connectionTo } from './node/transport';
import { serve } from './node/serve';

serve(connectionTo(process.argv.slice(2)));
