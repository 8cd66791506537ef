import { Module } from '@nestjs/common';
import { GroupsResolver, StatesResolver } from './states.resolver.js';

@Module({ providers: [GroupsResolver, StatesResolver] })
export class StatesModule {}
